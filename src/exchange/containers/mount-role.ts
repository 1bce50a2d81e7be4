import { dataPaths } from '../../advisor/catalog/images/known-images.ts'
import type { Mount } from './container-use.ts'
import { plainPath } from './paths.ts'

/**
 * What a mount is for, as far as kind, paths and names tell without knowing the image:
 * - `data`: what should last · `config` · `code`: the source tree · `scratch`: caches, builds, memory
 * - `host`: something of the machine's own · `shared`: read only, so kept by someone else · `unsure`
 */
export type MountRole = 'data' | 'config' | 'code' | 'scratch' | 'host' | 'shared' | 'unsure'

const hostSource =
  /^\/(?:$|(?:proc|sys|dev|boot|run|var\/run|lib|usr|bin|sbin|cgroup|var\/log|var\/lib\/(?:docker|kubelet|containerd|dbus)|etc\/(?:localtime|timezone|passwd|group|hostname|hosts|os-release|machine-id|resolv\.conf|ssl|kubernetes|cni))(?:\/|$))|\.sock$|docker_engine/
const hostTarget =
  /^\/(?:host|rootfs|hostfs|proc|sys|dev|var\/run\/docker|run\/docker)(?:\/|$)|\.sock$|\/localtime$|\/timezone$/
const fileEnding =
  /\.(?:conf|cnf|cfg|config|ini|ya?ml|json|toml|xml|properties|env|sh|sql|m?[jt]sx?|py|rb|php|lua|vcl|hcl|tpl|tmpl|template|crt|cer|key|pem|pub|csr|jks|p12|txt|list|rules|html?|css|md|htpasswd|conf\.d|gz|jar|war|so)$|(?:^|\/)(?:Caddyfile|Dockerfile|Gemfile|Procfile|Makefile|crontab|htpasswd|\.env|\.htpasswd|\.htaccess)$/i
const dataFile = /(?:\.(?:db|sqlite3?|mdb)|\/acme\.json)$/i
const configTarget =
  /^\/(?:docker-entrypoint-init[\w.-]*|usr\/local\/etc|usr\/local\/apache2\/conf|certs?|ssl|secrets|run\/secrets|scripts?)(?:\/|$)|^\/etc\/|\/(?:conf|config|cfg|certs|ssl|conf\.d|provisioning|initdb\.d|entrypoint\.d|templates|plugins|themes)$/i
const scratchPath =
  /(?:^|\/)(?:node_modules|bower_components|\.?cache|\.gradle|\.m2|\.ivy2|\.sbt|\.npm|\.yarn|\.pnpm-store|\.cargo|\.rustup|\.nuget|\.next|\.nuxt|\.vite|\.turbo|\.venv|venv|__pycache__|site-packages|dist-packages|target|obj|tmp|temp|vendor|bundle|build|dist|\.vscode-server|\.local|staticfiles|static_root|tls-shared|sockets?|run|pkg\/mod|go-build|pkg)(?:$|\/pip$|\/mod$|\/bundle$)|^\/(?:tmp|run|var\/tmp|var\/run|var\/cache|usr\/local\/bundle|go\/pkg|usr\/local\/cargo|root\/\.(?!config)|home\/[\w-]+\/\.(?:cache|npm|gradle|m2))(?:\/|$)/i
const scratchName =
  /(?:^|[-_./])(?:node[-_]?modules|cache|caches|cargo|gradle|m2|maven|npm|yarn|pnpm|bundle|gems|gem|venv|build|target|tmp|temp|nuget|go[-_]?mod|socket|sockets|sock|php[-_]?socket|static|staticfiles|assets|certs?-?shared)(?:$|[-_./])/i
const logPath = /(?:^|\/)logs?(?:\/|$)/i
const dataWord =
  /(?:^|[-_./])(?:data|datas|dbdata|pgdata|db|database|databases|storage|store|uploads?|media|files|backups?|persist\w*|state|volumes?|repos?|repositories|library|documents|downloads|music|movies|tv|photos|pictures|lib|mysql|postgres\w*|pgsql|mongo\w*|redis|minio|letsencrypt|mail|maildata|appdata)(?:$|[-_./])/i
const configWord =
  /(?:^|[-_./])(?:conf|config|configs|configuration|cfg|certs?|certificates|ssl|tls|init\w*|initdb|scripts?|secrets?|envs?|env|provisioning|dashboards?|templates?|rules|nginx|apache2?|httpd|caddy|traefik|haproxy|php|docker|entrypoint|etc|keys|seeds?|fixtures|migrations)(?:$|[-_./])/i
const codeTarget =
  /^\/(?:app|apps|application|code|src|source|sources|work|workdir|workspace|workspaces|project|projects|usr\/src|usr\/app|var\/www|usr\/share\/nginx|usr\/share\/caddy|usr\/local\/apache2\/htdocs|go\/src|opt\/app|srv\/app|srv\/http|site|docs|web|www|backend|frontend|client|server|api|test|tests|spec|e2e|function|opt\/project|home\/(?:node|app|user|vscode|jovyan|work|project)[\w-]*|opt\/(?:airflow\/)?dags|rails|django|flask|build)(?:\/|$)/i

/** Beside the file that names it. */
const isRelative = (source: string) => /^\$\{?PWD\b/.test(source) || !/^(?:[/~$\\]|[A-Za-z]:[\\/])/.test(source)

/** The role of a mount. `isOwnCode`: the image is built here or is a bare runtime, so folders beside the file are code. */
export function mountRole(mount: Mount, isOwnCode: boolean): MountRole {
  const target = plainPath(mount.target)
  const name = mount.name ?? ''
  if (mount.kind === 'config' || mount.kind === 'secret') return 'config'
  if (mount.kind === 'other') return 'host'
  if (mount.isOthers === true) return 'shared'
  if (mount.kind === 'bind') return bindRole(name, target, mount.isReadOnly === true, isOwnCode)
  if (mount.kind === 'memory' || mount.kind === 'empty-dir') return 'scratch'
  if (mount.isReadOnly === true) return 'shared'
  if (dataPaths.has(target)) return 'data'
  if (scratchPath.test(target) || scratchName.test(name)) return 'scratch'
  if (mount.kind === 'anonymous') return dataWord.test(target) ? 'unsure' : 'scratch'
  if (logPath.test(target)) return 'unsure'
  return 'data'
}

function bindRole(source: string, target: string, isReadOnly: boolean, isOwnCode: boolean): MountRole {
  if (hostSource.test(source) || hostTarget.test(target)) return 'host'
  if (dataFile.test(target) || dataFile.test(source)) return isReadOnly ? 'shared' : 'data'
  if (fileEnding.test(target) || fileEnding.test(source)) return 'config'
  if (isReadOnly) return 'config'
  if (dataPaths.has(target)) return 'data'
  if (scratchPath.test(target)) return 'scratch'
  const isBeside = isRelative(source)
  const last = source.slice(source.lastIndexOf('/') + 1)
  // Makers of applications for the home keep everything at /config; a folder of the host's at /etc/… may be either.
  if (target === '/config') return 'data'
  if (configTarget.test(target))
    return isBeside || configWord.test(last) || !target.startsWith('/etc/') ? 'config' : 'unsure'
  if (isBeside && isOwnCode)
    return dataWord.test(last) && dataWord.test(target) && !codeTarget.test(target) ? 'data' : 'code'
  if (dataWord.test(last) || dataWord.test(target)) return configWord.test(last) ? 'config' : 'data'
  if (codeTarget.test(target)) return 'code'
  if (configWord.test(last)) return 'config'
  return logPath.test(target) || isBeside ? 'unsure' : 'data'
}
