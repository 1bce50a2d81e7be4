"""Reads links of format 1 from the text of src/link/FORMAT.md and its table of words alone. In: fragments without '#',
each as a JSON text on a line. Out: {"kind": "sound", "edition", "plan", "picks"?}, "absent", "from-the-future" or
{"kind": "garbled", "damage"}. Whether answers lie within a plan's limits is for its schema; unknown words are null."""
import json, math, pathlib, re, struct, sys, zlib

FILE = json.loads((pathlib.Path(__file__).parent / "../../src/link/format-1.json").read_text("utf-8"))
LISTS = {name: (one["bits"], one["entries"].split(" ")) for name, one in FILE["lists"].items()}
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
DIGITS_FOR = [math.ceil(count * 8 / math.log2(62)) for count in range(33)]
SAFE = 2**53 - 1

Garbled = type("Garbled", (Exception,), {})
def table(file):
    lengths = [int(digit, 36) for digit in file["lengths"]]
    symbols = [b""] + [bytes([byte]) for byte in range(256)] + [piece.encode() for piece in file["pieces"].split(" ")]
    words, code = {}, 0
    for length in range(1, max(lengths) + 1):
        code *= 2
        for symbol in (symbol for symbol, own in enumerate(lengths) if own == length):
            words[format(code, f"0{length}b")] = symbol
            code += 1
    pieces = sorted(range(257, len(symbols)), key=lambda symbol: -len(symbols[symbol]))
    return words, symbols, lengths, [[one for one in pieces if symbols[one][0] == byte] for byte in range(256)]
TABLES = {name: table(file) for name, file in FILE["tables"].items()}
def symbols_of(data, symbols, pieces):
    found, at = [], 0
    while at < len(data):
        found.append(next((s for s in pieces[data[at]] if data.startswith(symbols[s], at)), data[at] + 1))
        at += len(symbols[found[-1]])
    return found + [0]
def amount_of(value):
    if float(value).is_integer() and 0 <= value <= SAFE:
        digits, power = int(value), 0
        while digits and digits % 10 == 0 and power < 4:
            digits, power = digits // 10, power + 1
        return digits, power
    for power in (-1, -2, -3, -4, -6):
        scaled = value * 10.0**-power + 0.5
        if math.isfinite(scaled) and 0 < math.floor(scaled) <= SAFE and math.floor(scaled) / 10.0**-power == value:
            return math.floor(scaled), power

class Reader:
    def __init__(self, bits):  # `odd`: all can be read, but it is not the one way to write it.
        self.bits, self.at, self.seen, self.odd = bits, 0, [], False
    def take(self, count):
        self.at += count
        if self.at > len(self.bits):
            raise Garbled("content")
        return int("0" + self.bits[self.at - count : self.at], 2)
    def whole(self):
        value = 0
        for group in range(18):
            value += (digit := self.take(3)) << (3 * group)
            if value <= SAFE and not self.take(1):
                self.odd |= group > 0 and digit == 0
                return value
        raise Garbled("content")
    def count(self):
        count = self.whole()
        if count > len(self.bits) - self.at:
            raise Garbled("content")
        return range(count)
    def amount(self):
        power = (0, 1, 2, 3, 4, -1, -2, None)[self.take(3)]
        power = (-3, -4, -6, None)[self.take(2)] if power is None else power
        if power is None:
            value = struct.unpack(">d", bytes(self.take(8) for _ in range(8)))[0]
            self.odd |= amount_of(value) is not None
            return value if math.isfinite(value) else None
        digits = self.whole()
        value = digits / 10.0**-power if power < 0 else float(digits) * 10.0**power
        self.odd |= amount_of(value) != (digits, power)
        return int(value) if value.is_integer() else value
    def one(self, name):
        bits, entries = LISTS[name]
        for before in range(0, 1_000_000, 2**bits - 1):
            if (place := self.take(bits)) < 2**bits - 1:
                return entries[before + place] if before + place < len(entries) else None
        raise Garbled("content")
    def text(self, name):
        if self.take(1):
            if (place := self.take((len(self.seen) - 1).bit_length() if self.seen else 0)) >= len(self.seen):
                raise Garbled("content")
            return self.seen[place]
        (words, symbols, lengths, pieces), is_raw, read = TABLES[name], self.take(1) == 1, []
        while not is_raw and read[-1:] != [0]:
            word = str(self.take(1))
            while word not in words:
                word += str(self.take(1))
            read.append(words[word])
        data = bytes(self.take(8) for _ in self.count()) if is_raw else b"".join(symbols[one] for one in read)
        both = ("utf-16-le", "surrogatepass")  # Two halves of a pair become one character.
        text = data.decode("utf-8", "surrogatepass").encode(*both).decode(*both)
        best = symbols_of(data, symbols, pieces)
        raw_bits = 4 * max(1, math.ceil(len(data).bit_length() / 3)) + 8 * len(data)
        self.odd |= is_raw != (raw_bits < sum(lengths[symbol] for symbol in best)) or not (is_raw or read == best)
        self.odd |= text.encode("utf-8", "surrogatepass") != data or text in self.seen
        if len(text.encode("utf-8", "surrogatepass")) <= 64 and text not in self.seen:
            self.seen.append(text)
        return text
    def word(self, table_name, name):
        if not self.take(1):
            return self.one(name)
        text = self.text(table_name)
        self.odd |= text in LISTS[name][1]
        return text
    def trait(self, table_name, name):
        if not self.take(1):
            path, row = self.one(name), self.whole() if self.take(1) else None
            self.odd |= path is not None and (("[]" in path) != (row is not None) or (row or 0) > 999_999_999)
            return path and path.replace("[]", f"[{row}]", 1)
        text = self.text(table_name)
        row = re.search(r"\[(?:0|[1-9][0-9]{0,8})\]", text)
        has_row = row is not None and "[]" not in text[: row.start()]
        path = f"{text[: row.start()]}[]{text[row.end() :]}" if has_row else text
        self.odd |= path in LISTS[name][1] and ("[]" in path) == has_row
        return text
    def labels(self, table_name):
        # Keys that read like a place in a list come first, by size: JavaScript keeps them so.
        rank = lambda key: int(key) if re.fullmatch(r"0|[1-9][0-9]{0,9}", key) and int(key) < 2**32 - 1 else 2**32
        pairs = [(self.text(table_name), self.text(table_name)) for _ in self.count()]
        self.odd |= pairs != sorted(pairs, key=lambda pair: rank(pair[0])) or len(dict(pairs)) < len(pairs)
        return dict(pairs)
    def value(self, coding):
        kind, _, names = coding.partition(" ")
        if kind in ("yes", "digit", "only"):
            return self.take(1) == 1 if kind == "yes" else self.take(3) if kind == "digit" else json.loads(names)
        if kind == "many":
            return [self.value(names) for _ in self.count()]
        if kind == "noun":
            return self.noun(names, None)[0]
        if kind == "rows":
            rows = [({}, None)]
            for _ in self.count():
                rows.append(self.noun(names, rows[-1][1]))
            return [row for row, _ in rows[1:]]
        return getattr(self, kind)(*names.split())
    def noun(self, name, before):
        is_same = before is not None and self.take(1) == 1
        fields = FILE["nouns"][name]
        given = before if is_same else [one for one in fields if one[1].startswith("needed ") or self.take(1)]
        self.odd |= not is_same and given == before
        row, last = {field: self.value(coding.removeprefix("needed ")) for field, coding in given}, -1
        while self.take(1):
            if (place := self.whole()) <= last:
                raise Garbled("content")
            last = place
            self.take(len(self.count()))
        return row, given

def unseal(text):
    if text[0] != "1":
        raise Garbled("version")
    usable = re.match(r"[0-9A-Za-z]*", text).group()
    size, end = 0, 1
    for value in (DIGITS.index(digit) for digit in usable[1:6]):
        size, end = size + value % 31 * 31 ** (end - 1), end + 1
        if value < 31:
            break
    else:
        raise Garbled("size" if end == 6 else "incomplete")
    if size > 200_000 or len(usable) < end + size:
        raise Garbled("size" if size > 200_000 else "incomplete")
    data = b""
    for at in range(end, end + size, 43):
        block, number = text[at : min(at + 43, end + size)], 0
        for digit in block:
            number = number * 62 + DIGITS.index(digit)
        count = DIGITS_FOR.index(len(block)) if len(block) in DIGITS_FOR else 0
        if number >= 256**count:
            raise Garbled("checksum")
        data += number.to_bytes(count, "big")
    if len(data) < 4 or int.from_bytes(data[:4], "big") != zlib.crc32(b"1" + data[4:]):
        raise Garbled("checksum")
    return data[4:]
def read_body(body):
    reader = Reader("".join(format(byte, "08b") for byte in body))
    found = {"kind": "sound", "edition": reader.text("version"), "isWithoutNames": reader.take(1) == 1}
    found["plan"] = reader.value("noun plan")
    if reader.take(1):
        word = lambda name: str(reader.word("name", name))
        pick = lambda name: "tied:" + "+".join(word(name) for _ in reader.count()) if reader.take(1) else word(name)
        rows = lambda name: [pick(name) for _ in reader.count()]
        tiers = {"image": rows, "volumes": rows, "secretsAndConfig": rows, "registry": pick}
        lists = ("imagePick", "volumePick", "secretPick", "registryPick")
        found["picks"] = {tier: read_tier(name) for (tier, read_tier), name in zip(tiers.items(), lists)}
    rest = reader.bits[reader.at :]
    if reader.odd or len(rest) > 7 or "1" in rest:
        raise Garbled("canonical")
    return found
def read(text):
    if text[:1] in ("", "/") or text[0] in "23456789":
        return {"kind": "absent" if text[:1] in ("", "/") else "from-the-future"}
    try:
        return read_body(unseal(text))
    except (Garbled, UnicodeDecodeError) as error:
        return {"kind": "garbled", "damage": str(error) if isinstance(error, Garbled) else "content"}
for line in sys.stdin:
    print(json.dumps(read(json.loads(line))))
