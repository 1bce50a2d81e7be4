import { phrases } from './phrases.ts'

/**
 * What a column tells, by what stands above it in English, German and French: small letters, without accents, signs and
 * the words that only qualify (`fillers`). The first phrase of each is the one that the template carries.
 */
export const headingWords: Readonly<Record<string, readonly string[]>> = {
  name: phrases(`
    name, workload, workloads, workload name, service, service name, services, dienst, dienste, dienstname,
    application, applications, application name, app, apps, app name, anwendung, anwendungen, applikation,
    applikationen, anwendungsname, bezeichnung, nom, nom du service, component, komponente, composant,
    deployment, statefulset, container, system, systeme
  `),
  image: phrases(`
    image, container image, docker image, image name, abbild, containerabbild, image docker, image tag
  `),
  kind: phrases(`
    kind, workload kind, kind of workload, workload type, type, typ, art, art des workloads, category,
    kategorie, categorie, class of workload, application type, anwendungstyp, genre, sorte
  `),
  product: phrases(`
    product, software, produkt, produit, engine, database engine, db engine, technology, technologie, logiciel,
    datenbanksystem, vendor product, stack, middleware, dbms, database, datenbank
  `),
  orchestrator: phrases(`orchestrator, orchestration, orchestrierung, orchestrateur, scheduler`),
  os: phrases(`
    operating system, os, container os, os type, betriebssystem, systeme d exploitation, plattform os
  `),
  pool: phrases(`
    node pool, pool, nodepool, node group, runs on, knotenpool, knotengruppe, lauft auf, groupe de noeuds, pool
    de noeuds, node kind, kind of node
  `),
  state: phrases(`
    state, stateful, statefulness, stateful stateless, statefull, zustand, zustandsbehaftet, persistent,
    persistence, persistenz, persistent data, persistente daten, keeps data, has data, etat, avec etat,
    persistance, donnees persistantes, halt daten, stateful yes no, is stateful
  `),
  scratch: phrases(`
    scratch, scratch space, temporary space, temp space, ephemeral, ephemeral storage, temporarer speicher,
    espace temporaire, needs scratch
  `),
  replicas: phrases(`
    replicas, replica, replica count, replicas count, instances, instance count, pods, pod count, replikate,
    replikas, repliken, instanzen, replicat, replicats, repliques, scale, nb replicas, nb de replicas, nombre d
    instances
  `),
  accessMode: phrases(`
    access mode, access modes, access, accessmode, volume access, pvc access mode, zugriff, zugriffsmodus,
    zugriffsart, zugriffsmodi, acces, mode d acces, mode acces
  `),
  shared: phrases(`
    shared, shared access, shared storage, gemeinsam, gemeinsamer zugriff, gemeinsam genutzt, geteilt, partage,
    acces partage, shared volume, multi attach, rwx
  `),
  volumeMode: phrases(`
    volume mode, volumemode, volume type, volumemodus, mode de volume, block or file, block file, file or block,
    block oder datei, volumentyp, volumetyp
  `),
  survives: phrases(`
    survives, failure domain, survive, failure to survive, must survive, availability, fault tolerance,
    resilience, redundancy, ausfallsicherheit, verfugbarkeit, ausfalldomane, fehlerdomane, uberlebt, redundanz,
    uebersteht, ubersteht ausfall, disponibilite, domaine de panne, tolerance aux pannes, ha level, ha, high
    availability, hochverfugbar, hochverfugbarkeit, haute disponibilite, highly available, ha yes no
  `),
  selfReplicating: phrases(`
    self replicating, selfreplicating, replicates itself, app replication, application replication, application
    level replication, app level replication, repliziert selbst, eigene replikation, se replique, replication
    applicative, own replication, clustered app
  `),
  recoveryPointHours: phrases(`
    recovery point, rpo, recovery point objective, recoverypoint, backup interval, backup every, max data loss,
    data loss, wiederherstellungspunkt, datenverlust, maximaler datenverlust, perte de donnees, point de
    reprise, sicherungsintervall
  `),
  iops: phrases(`
    iops, io s, ios, i o, io, disk iops, storage iops, iops bedarf, e a, e a s, i o per second, ios per second,
    ein ausgaben, read write iops, iops read write, iops total
  `),
  readIops: phrases(`
    read iops, iops read, iops r, riops, lese iops, iops lesen, iops lecture, iops en lecture, reads s, reads
    per second
  `),
  writeIops: phrases(`
    write iops, iops write, iops w, wiops, schreib iops, iops schreiben, iops ecriture, iops en ecriture, writes
    s, writes per second
  `),
  readPercent: phrases(`
    read share, read percent, readpercent, share of reads, read ratio, reads percent, percent read, read
    percentage, leseanteil, anteil lesen, part de lecture, taux de lecture
  `),
  writePercent: phrases(`
    write share, write percent, writes percent, write ratio, share of writes, write percentage, percent write,
    schreibanteil, anteil schreiben, part d ecriture, taux d ecriture
  `),
  readWriteRatio: phrases(`
    read write ratio, read write, r w, rw, r w ratio, rw ratio, read write mix, r w mix, lesen schreiben, lese
    schreib verhaltnis, lecture ecriture, ratio lecture ecriture, io mix, io profile, lesen schreiben
    verhaltnis, reads writes
  `),
  ioSizeKiB: phrases(`
    io size, iosize, block size, blocksize, i o size, io block size, request size, blockgrosse, taille de bloc,
    taille des blocs, taille d e s, io grosse
  `),
  throughputMiBps: phrases(`
    throughput, bandwidth, transfer rate, data rate, throughput rate, durchsatz, bandbreite, datenrate,
    ubertragungsrate, debit, bande passante, sequential throughput, storage throughput
  `),
  latency: phrases(`
    latency, response time, io latency, storage latency, latenz, antwortzeit, latence, temps de reponse,
    zugriffszeit
  `),
  capacityGiB: phrases(`
    capacity, size, volume size, storage, storage size, storage capacity, disk, disk size, disk space, disk
    capacity, volume, volume capacity, data size, data volume, pvc size, persistent storage, space, used space,
    storage space, kapazitat, grosse, speicherplatz, speicherbedarf, speicherkapazitat, speichergrosse,
    kapazitatsbedarf, datenmenge, datenvolumen, platzbedarf, plattenplatz, festplatte, volumengrosse, volumen,
    volumegrosse, capacite, taille, stockage, espace, espace disque, volume de donnees, capacite de stockage,
    taille du volume, disque
  `),
  growthPercentPerYear: phrases(`
    growth per year, growth, annual growth, yearly growth, growth rate, data growth, growth year, growth
    percent, growth percent year, wachstum, wachstum jahr, wachstumsrate, jahrliches wachstum, datenwachstum,
    zuwachs, croissance, croissance annuelle, croissance an, growth p a, wachstum p a, yoy growth
  `),
  maxCostPerTBMonth: phrases(`
    price ceiling, cost ceiling, price, cost, costs, budget, price limit, cost limit, cost tb month, price tb
    month, cost tb, price tb, max cost, storage cost, storage budget, preis, kosten, preisgrenze, kostengrenze,
    preisobergrenze, kostenrahmen, hochstpreis, maximalpreis, prix, cout, couts, prix maximum, prix plafond,
    plafond, speicherkosten
  `),
  features: phrases(`
    features, required features, storage features, data services, capabilities, funktionen, features needed,
    merkmale, anforderungen, speicherfunktionen, fonctions, fonctionnalites, services de donnees, requirements,
    exigences
  `),
  protocol: phrases(`
    protocol, storage protocol, protokoll, speicherprotokoll, protocole, access protocol, connectivity,
    anbindung
  `),
  writesToContainerLayer: phrases(`
    writes to the container layer, writes to container, writes to container layer, data in container layer,
    writable layer, data in the writable layer, schreibt in den container, daten im container, ecrit dans le
    conteneur, writestocontainerlayer
  `),
  secrets: phrases(`
    secrets, secret, needs secrets, uses secrets, secrets as files, geheimnisse, geheimnisse als dateien,
    braucht secrets, avec secrets
  `),
  config: phrases(`
    configuration, config, configs, configmap, configmaps, config files, configuration files, configuration as
    files, konfiguration, konfigurationsdateien, fichiers de configuration, needs config
  `),
  storageClass: phrases(`
    storage class, storageclass, storage class name, storageclassname, sc, speicherklasse, classe de stockage,
    current storage class, storage class in use
  `),
  constraints: phrases(`
    constraints, placement, placement constraints, node selector, nodeselector, affinity, node affinity,
    platzierung, einschrankungen, platzierungsregeln, contraintes, contraintes de placement
  `),
  'features.snapshots': phrases(`
    snapshots, snapshot, needs snapshots, instantanes, instantane, momentaufnahmen, schnappschusse
  `),
  'features.clones': phrases(`clones, clone, cloning, klone, clonage`),
  'features.expansion': phrases(`
    expansion, volume expansion, online expansion, resize, resizable, erweiterbar, vergrosserbar, extensible,
    extension, expandable, erweiterung
  `),
  'features.encryption-at-rest': phrases(`
    encryption at rest, encryption, encrypted, data encryption, verschlusselung, verschlusselt, verschlusselung
    ruhend, chiffrement, chiffre, encryption rest, chiffrement au repos
  `),
  'features.encryption-in-transit': phrases(`
    encryption in transit, transport encryption, in transit encryption, transportverschlusselung, chiffrement en
    transit, encryption transit
  `),
  'features.replication': phrases(`
    replication, storage replication, replikation, spiegelung, mirroring, array replication, replication
    stockage
  `),
  'features.dedupe': phrases(`dedupe, deduplication, dedup, deduplizierung, deduplikation`),
  'features.compression': phrases(`compression, kompression, komprimierung`),
  'features.thin-provisioning': phrases(`thin provisioning, thin, thin provisioned`),
  'features.qos': phrases(`qos, quality of service, dienstgute, qualite de service`),
  'features.monitoring': phrases(`monitoring, storage monitoring, uberwachung, surveillance, supervision`),
}
