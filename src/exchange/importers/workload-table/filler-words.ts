import { phrases } from './phrases.ts'

/** Words that say how a figure is meant, not what it is; those of `weak` give way to a column without them. */
export const fillers: ReadonlySet<string> = new Set(
  phrases(`
    required, requires, require, requirement, needed, needs, need, necessary, expected, target, planned,
    desired, requested, estimated, est, approx, provisioned, minimum, min, minimal, maximum, max, maximal,
    maximale, maximaler, peak, sustained, sizing, #, usable, net, gross, netto, brutto, nutzbar, the, of, in, for, per, to, as, a, and, is, number, count, no,
    nr, num, nb, qty, value, values, total, replica, pod, instance, each, optional, workload, service, data,
    our, benotigt, benotigte, benotigter, erforderlich, erforderliche, gefordert, geforderte, notig, bedarf,
    soll, geplant, geplante, erwartet, erwartete, spitze, gesamt, anzahl, je, pro, der, die, das, des, und, fur,
    von, am, im, zu, ca, wert, requis, requise, requises, necessaire, prevu, prevue, souhaite, souhaitee, cible,
    totale, nombre, par, de, du, la, le, les, d, l, et, en, un, une, pointe, pic, avg, average, mean, typical,
    current, currently, used, today, now, actual, median, durchschnitt, durchschnittlich, durchschnittliche,
    mittel, mittlere, aktuell, aktuelle, heute, ist, moyen, moyenne, actuel, actuelle
  `),
)

export const weakWords: ReadonlySet<string> = new Set(
  phrases(`
    avg, average, mean, typical, current, currently, used, today, now, actual, median, min, minimum, minimal,
    optional, durchschnitt, durchschnittlich, durchschnittliche, mittel, mittlere, aktuell, aktuelle, heute,
    ist, moyen, moyenne, actuel, actuelle
  `),
)

/** Columns that sizing tables often have and that no answer of a plan holds. */
export const headingsWithoutTrait: ReadonlySet<string> = new Set(
  phrases(`
    id, #, nr, no, lfd nr, pos, position, index, row, zeile, key, ticket, version, release, tag, comment,
    comments, note, notes, remark, remarks, description, details, bemerkung, bemerkungen, kommentar, kommentare,
    notiz, notizen, beschreibung, anmerkung, anmerkungen, hinweis, commentaire, commentaires, remarque,
    remarques, owner, team, contact, responsible, department, business unit, customer, verantwortlich,
    verantwortlicher, ansprechpartner, abteilung, kunde, besitzer, proprietaire, responsable, equipe, email, e
    mail, mail, phone, telefon, cpu, cpus, vcpu, vcpus, cores, core, kerne, cpu cores, cpu limit, cpu request,
    memory, ram, mem, memory limit, memory request, arbeitsspeicher, hauptspeicher, memoire, gpu, gpus, coeurs,
    priority, prio, prioritat, priorite, status, statut, date, datum, go live, due, created, updated,
    environment, env, umgebung, environnement, stage, stufe, namespace, namensraum, cluster, project, projekt,
    projet, cost center, kostenstelle, centre de cout, rto, recovery time, recovery time objective, sla, slo,
    port, ports, url, host, hostname, ip, ip address, criticality, kritikalitat, criticite, users, benutzer,
    utilisateurs, network, netzwerk, language, license, lizenz, licence, retention, aufbewahrung, backup,
    sicherung, sauvegarde
  `),
)
