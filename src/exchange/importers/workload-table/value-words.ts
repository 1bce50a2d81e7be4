import type { Workload } from '../../../advisor/plan/workload.ts'
import { phrases } from './phrases.ts'

type Words<T extends string> = Readonly<Record<T, readonly string[]>>
type Enumerated =
  'kind' | 'accessMode' | 'survives' | 'protocol' | 'state' | 'volumeMode' | 'orchestrator' | 'os' | 'latency'
type Feature = NonNullable<Workload['features']>[number]

/** What people write for each answer, in English, German and French: small letters, without accents and signs. */
export const valueWords: { readonly [K in Enumerated]: Words<NonNullable<Workload[K]>> } = {
  kind: {
    database: phrases(`
    database, db, databases, sql, rdbms, nosql, datenbank, datenbanken, base de donnees, bdd, sgbd, relational
    database, oltp
  `),
    queue: phrases(`
    queue, message queue, messaging, message broker, broker, mq, event stream, event streaming, streaming,
    warteschlange, nachrichtenwarteschlange, file d attente, file de messages, message bus, event bus
  `),
    search: phrases(`
    search, search engine, suche, suchmaschine, recherche, moteur de recherche, search index, full text search
  `),
    cache: phrases(`cache, in memory cache, caching, zwischenspeicher, in memory, memory cache`),
    'file-share': phrases(`
    file share, fileshare, file server, file storage, files, shared files, file, nas, dateifreigabe,
    dateiablage, dateiserver, fileserver, freigabe, partage de fichiers, fichiers, cms, content, content
    management, shared folder, file system share
  `),
    analytics: phrases(`
    analytics, data warehouse, dwh, olap, big data, bi, analyse, datenanalyse, analytique, entrepot de donnees,
    reporting, data lake, machine learning, ml, ai ml
  `),
    metrics: phrases(`
    metrics, monitoring, time series, timeseries, tsdb, metriken, uberwachung, metriques, supervision, time
    series database, zeitreihen
  `),
    logs: phrases(`
    logs, logging, log, log storage, protokollierung, protokolle, journaux, journalisation, log management, log
    aggregation
  `),
    ci: phrases(`
    ci, ci cd, cicd, build, builds, build server, build cache, pipeline, devops, continuous integration,
    bauserver, integration continue, artifact repository, artifacts
  `),
    web: phrases(`
    web, web frontend, frontend, front end, web server, webserver, website, api, rest api, microservice, micro
    service, web app, web application, webanwendung, webseite, backend, application server, app server, proxy,
    reverse proxy, gateway, api gateway, load balancer, ingress, site web, serveur web, application web, web
    service
  `),
    'object-store': phrases(`
    object store, object storage, objectstore, s3, objektspeicher, stockage objet, blob store, blob storage
  `),
    other: phrases(`other, others, misc, sonstiges, sonstige, andere, anderes, autre, autres, divers`),
  },
  accessMode: {
    RWO: phrases(`
      rwo, readwriteonce, read write once, single, exclusive, single writer, one node, exklusiv, einzeln, ein
      knoten, einzelzugriff, exclusif, un seul noeud, single node, single node writer, not shared, nicht
      gemeinsam, lecture ecriture unique
    `),
    ROX: phrases(`
    rox, readonlymany, read only many, read only, readonly, ro, nur lesen, nur lesend, lesend, lecture seule,
    many readers, shared read only
  `),
    RWX: phrases(`
    rwx, readwritemany, read write many, shared, many, many writers, multi, multi writer, multiwriter, multi
    node, multiple nodes, gemeinsam, geteilt, mehrere, mehrere knoten, partage, plusieurs noeuds, lecture
    ecriture multiple, shared read write, shared rw, multi attach, multi node multi writer
  `),
    RWOP: phrases(`
    rwop, readwriteoncepod, read write once pod, single pod, one pod, ein pod, un seul pod
  `),
  },
  survives: {
    nothing: phrases(`
      nothing, none, no, no failure, keine, kein, nichts, nein, aucun, aucune, rien, non, not needed, false,
      n, no ha, keine ha
    `),
    node: phrases(`
      node, a node, one node, host, server, machine, knoten, ein knoten, rechner, maschine, noeud, un noeud,
      serveur, node failure, knotenausfall, loss of a node, the loss of a node, serverausfall, panne de noeud,
      host failure
    `),
    zone: phrases(`
      zone, a zone, az, availability zone, one zone, zonenausfall, verfugbarkeitszone, zone failure, loss of a
      zone, the loss of a zone, zone de disponibilite, multi az
    `),
    site: phrases(`
    site, a site, region, datacenter, data center, data centre, datacentre, dc, multi site, standort,
    rechenzentrum, rz, standortausfall, rz ausfall, site failure, loss of a site, the loss of a site, geo, geo
    redundant, centre de donnees, disaster, katastrophe, dr, disaster recovery, location, multi region, region
    failure
  `),
  },
  protocol: {
    nfs: phrases(`
    nfs, nfsv3, nfsv4, nfs v3, nfs v4, nfs 3, nfs 4, nfs4, nfs3, nfsv4 1, nfs v4 1, nfs 4 1
  `),
    smb: phrases(`smb, cifs, smb3, smb 3, samba, smb cifs`),
    iscsi: phrases(`iscsi, i scsi`),
    fc: phrases(`fc, fibre channel, fiber channel, fibrechannel, fcp, san fc, fc san`),
    'nvme-of': phrases(`nvme of, nvmeof, nvme over fabrics, nvme tcp, nvme rdma, nvme fc, nvme over tcp`),
  },
  state: {
    stateful: phrases(`
    stateful, statefull, state full, persistent, keeps data, zustandsbehaftet, mit zustand, avec etat,
    persistant, persistante, a etat, stateful keeps data
  `),
    stateless: phrases(`
    stateless, state less, ephemeral, no data, keeps no data, zustandslos, ohne zustand, sans etat, ephemere,
    non persistent, nicht persistent, stateless keeps no data, transient
  `),
  },
  volumeMode: {
    filesystem: phrases(`
    filesystem, file system, file, fs, files, datei, dateien, dateisystem, fichier, fichiers, systeme de
    fichiers, mounted
  `),
    block: phrases(`
    block, raw block, raw, block device, blockgerat, rohes gerat, bloc, peripherique bloc, raw device
  `),
  },
  orchestrator: {
    swarm: phrases(`
      swarm, docker swarm, swarm mode
    `),
    kubernetes: phrases(`kubernetes, k8s, kube, k8, k0s`),
  },
  os: {
    linux: phrases(`linux, lin, rhel, ubuntu, debian, alpine, sles, centos`),
    windows: phrases(`windows, win, windows server, nanoserver, servercore, windows server core`),
  },
  latency: {
    relaxed: phrases(`
      relaxed, uncritical, not critical, unkritisch, egal, entspannt, non critique, tens of milliseconds will
      do, any, does not matter, tolerant
    `),
    normal: phrases(`
    normal, medium, standard, mittel, moyen, moyenne, normale, below 10 ms, default, average
  `),
    low: phrases(`
      low, very low, ultra low, niedrig, gering, sehr niedrig, faible, tres faible, below 1 ms, sub
      millisecond, sub ms, submillisecond
    `),
  },
}

export const featureWords: Words<Feature> = {
  snapshots: phrases(`
    snapshots, snapshot, snap, snaps, momentaufnahmen, schnappschusse, instantanes, instantane
  `),
  clones: phrases(`clones, clone, cloning, klone, klonen, clonage`),
  expansion: phrases(`
    expansion, volume expansion, resize, online resize, expandable, erweiterbar, erweiterung, vergrosserung,
    extension, extensible, online expansion
  `),
  'encryption-at-rest': phrases(`
    encryption at rest, encryption, encrypted, at rest encryption, data at rest encryption, verschlusselung,
    verschlusselt, ruheverschlusselung, chiffrement, chiffrement au repos, dare
  `),
  'encryption-in-transit': phrases(`
    encryption in transit, in transit encryption, transport encryption, tls, transportverschlusselung,
    chiffrement en transit
  `),
  replication: phrases(`
    replication, mirroring, replikation, spiegelung, replica, async replication, sync replication, synchronous
    replication, asynchronous replication
  `),
  dedupe: phrases(`dedupe, dedup, deduplication, deduplizierung, deduplikation`),
  compression: phrases(`compression, kompression, komprimierung`),
  'thin-provisioning': phrases(`thin provisioning, thin, thin provisioned`),
  qos: phrases(`qos, quality of service, iops limit, dienstgute, qualite de service`),
  monitoring: phrases(`monitoring, uberwachung, supervision, surveillance`),
}

export const yesWords: ReadonlySet<string> = new Set(
  phrases(`
    yes, y, true, x, 1, ja, j, wahr, oui, o, vrai, ✓, ✔, ☑, ✅, on, required, needed, erforderlich, notig,
    requis, si, must, mandatory, pflicht, obligatoire
  `),
)
export const noWords: ReadonlySet<string> = new Set(
  phrases(`
      no, n, false, 0, nein, falsch, non, faux, ✗, ✘, ☐, ❌, ✕, ×, off, not required, not needed, none, keine,
      kein, nicht notig, aucun, aucune
    `),
)

/** Cells that say that nobody knows yet: no answer, and no fault. */
export const unknownWords: ReadonlySet<string> = new Set(
  phrases(`
    -, –, —, --, ?, ??, ???, n a, na, n/a, tbd, tba, tbc, unknown, open, not known, to be defined, to be
    determined, k a, k.a., unbekannt, offen, unklar, n v, keine angabe, inconnu, inconnue, a definir, nc, n c,
    null, nan, nil, dont know, don t know, weiss nicht, ., ..., …, entfallt, not applicable
  `),
)

/** Products by other names, where the plan's word for them is another. */
export const productNames: Readonly<Record<string, readonly string[]>> = {
  postgresql: phrases(`postgresql, postgres, pgsql, postgre, postgre sql, pg`),
  mysql: phrases(`mysql, my sql`),
  mariadb: phrases(`mariadb, maria db`),
  mongodb: phrases(`mongodb, mongo, mongo db`),
  cassandra: phrases(`cassandra, apache cassandra`),
  couchdb: phrases(`couchdb, couch db, apache couchdb`),
  etcd: phrases(`etcd`),
  kafka: phrases(`kafka, apache kafka, confluent kafka, strimzi`),
  rabbitmq: phrases(`rabbitmq, rabbit mq, rabbit`),
  elasticsearch: phrases(`elasticsearch, elastic, elastic search`),
  opensearch: phrases(`opensearch, open search`),
  clickhouse: phrases(`clickhouse, click house`),
  redis: phrases(`redis`),
  memcached: phrases(`memcached, memcache`),
  prometheus: phrases(`prometheus`),
  loki: phrases(`loki, grafana loki`),
  jenkins: phrases(`jenkins`),
  sonarqube: phrases(`sonarqube, sonar`),
  wordpress: phrases(`wordpress`),
}
