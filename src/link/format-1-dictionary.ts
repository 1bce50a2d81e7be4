/**
 * What plans are likely to say, rarest first. Compression refers to it instead of spelling it out.
 * Frozen: every link of format 1 was written against exactly these characters. A better list needs a new format.
 */
const phrases = [
  '"other-docker-plugin","other-cloud","alibaba-oss","openstack-swift","azure-blob","aws-s3","gcs","cloudian","scality","minio","keywhiz","vault",',
  '"datacore","nexentaedge","nexentastor","blockbridge","hpe-array","hpe-nimble","nutanix-objects","nutanix","netapp-storagegrid","pure-flashblade","pure-flasharray",',
  '"dell-powerstore","dell-powermax","dell-unity","dell-powerflex","dell-powerscale","dell-ecs","portworx","longhorn","linstor","openebs","smb-server","fc-san","iscsi-target",',
  '"ceph-rgw","vsan","vsphere-datastore","other-csi","other-nfs","other-s3","s3-compatible","nfs-v3","nfs-v4","ceph","netapp-ontap"],',
  '"figures":[{"of":","costPerTBMonth":,"maxIops":,"maxThroughputMiBps":,"latency":"low"}],"otherStorage":[{"kind":"other-csi","name":"',
  '"storageClasses":[{"name":"standard","provisioner":"kubernetes.io/csi.","isDefault":true,"allowVolumeExpansion":true,"reclaimPolicy":"Delete","Retain","volumeBindingMode":"WaitForFirstConsumer","Immediate"},',
  '"dontKnow":["nodePools[0].kernel","nodePools[0].backingFs","workloads[0].iops","workloads[1].survives","workloads[2].latency","registry.survives","platform.site"],"currency":"EUR","usdPerUnit":1.',
  '"hosts":[{"name":"","system":"","labels":{"zone":"","protocols":["nfs","smb","iscsi","fc","nvme-of"],"costPerTBMonth":',
  '"constraints":[{"key":"node.labels.","op":"==","values":["topology.kubernetes.io/zone","not-exists"],"soft":true}],"storageClass":"',
  '"arch":"x86_64","labels":{"node-role.kubernetes.io/":"true"},"rootless":true,"usernsRemap":true,"currentDriver":"devicemapper","overlay2","imageStore":"containerd","graphdriver","containerQuota":true,',
  '"engine":"docker-ee","docker-ce","moby","engineVersion":"19.03.15","20.10.","23.0.","25.0.',
  '"os":"centos","rocky","almalinux","debian","sles","ol","windows","osVersion":"7.9","2019","2022","15.5","20.04","24.04","kernel":"3.10.0-1160.el7.x86_64","4.18.0-553.el8_10.x86_64","5.14.0-.el9.x86_64","5.15.0-generic',
  '"kind":"object-store","other","analytics","logs","metrics","cache","search","ci","file-share","queue","web","product":"cassandra","etcd","mongodb","mysql","redis","rabbitmq","elasticsearch","prometheus","kafka","postgresql",',
  '"features":["clones","expansion","encryption-in-transit","replication","dedupe","compression","thin-provisioning","qos","monitoring","snapshots","encryption-at-rest"],"protocol":"nfs","recoveryPointHours":',
  '"scratch":true,"scratch":false,"selfReplicating":false,"writesToContainerLayer":false,"writesToContainerLayer":true,"secrets":false,"config":false,"secrets":true,"config":true,"maxCostPerTBMonth":',
  '"state":"stateless","accessMode":"ROX","RWOP","volumeMode":"block","survives":"nothing","zone","site","orchestrator":"swarm","both","single-host","latency":"relaxed",',
  '{"schema":1,"title":"","customer":"","author":"","date":"2026-1',
  '2027-0',
  '"platform":{"site":"vsphere","openstack","bare-metal","aws","azure","gcp","alibaba","edge","region":"eu-central-1","orchestrator":"kubernetes","mke":"3.7","3.8","3.9","4k","kubernetes":"1.31","onHand":["',
  '"nodePools":[{"name":"workers","nodes":3,"zones":1,"os":"rhel","osVersion":"8.9","9.4","os":"ubuntu","osVersion":"22.04","kernel":"","engine":"mcr","engineVersion":"23.0.9","25.0.13","backingFs":"ext4","backingFs":"xfs","dType":true,"rootless":false,"usernsRemap":false,"selinux":true,"selinux":false,"dedicatedDisk":true,"dedicatedDisk":false,"media":"hdd","media":"nvme","media":"ssd","containerQuota":false},{"name":"managers","nodes":',
  '"registry":{"product":"msr-2.9","msr-3.1","msr-4","version":"2.9.","orchestrator":"kubernetes","survives":"node","replicas":3,"sites":1,"capacityTB":2,"growthPercentPerYear":20,"pullsPerDay":10000,"peakIops":,"maxCostPerTBMonth":,"images":,"tagsPerImage":,"repositories":,"newLayersPerImage":,"averageLayerMiB":,"retentionDays":90,"encryptionAtRest":true,"encryptionAtRest":false,"clientSideEncryption":false,"privateCa":false,"privateCa":true,"bucketVersioning":false,"objectLock":false,"credentials":"instance-role","service-account","keys","clientsReachObjectStore":true,"airGapped":false,"airGapped":true,"windowsImages":false,"currentBackend":"filesystem"},',
  '"priorities":{"performance":3,"resilience":5,"cost":2,"scalability":1,"security":4,"operability":0}}',
  '"workloads":[{"name":"","image":":latest","kind":"database","product":"postgresql","orchestrator":"kubernetes","os":"linux","pool":"workers","state":"stateful","replicas":3,"accessMode":"RWX","volumeMode":"filesystem","survives":"zone","selfReplicating":true,"readPercent":70,"ioSizeKiB":8,"throughputMiBps":100,"accessMode":"RWO","survives":"node","iops":5000,"latency":"low","capacityGiB":500,"growthPercentPerYear":20,"latency":"normal","capacityGiB":100},{"name":"',
  '{"edition":"2026.11.1","plan":{"schema":1,',
]

export const dictionary: Uint8Array = new TextEncoder().encode(phrases.join(''))
