/** Files as people keep them, with the traps that such files hold. */
export const stack = `version: "3.8"
x-base: &base
  deploy:
    replicas: 2
    placement:
      constraints: [node.role == worker, "node.labels.disk==ssd"]
services:
  db:
    <<: *base
    image: "postgres:\${TAG:-16}"
    environment:
      POSTGRES_PASSWORD: rope-anchor-one
      POSTGRES_USER: rope-anchor-two
    volumes:
      - hold:/var/lib/postgresql/data
      - ./init.sql:/docker-entrypoint-initdb.d/init.sql:ro
    secrets: [key]
  web:
    build: {context: ., args: {TOKEN: rope-anchor-three}}
    image: shop/web
    environment:
      - API_KEY=rope-anchor-four
    volumes:
      - type: bind
        source: .
        target: /app
      - /app/node_modules
    tmpfs: [/run, /tmp]
    profiles: [dev]
  cache:
    image: redis:7
    command: ["redis-server", "--requirepass", "rope-anchor-five", "--appendonly", "yes"]
networks:
  deck: {driver: overlay}
volumes:
  hold:
    driver: netapp
    driver_opts: {size: 10g}
secrets:
  key: {external: true}
`

export const override = `services:
  db:
    image: postgres:17
    volumes: !override
      - other:/var/lib/postgresql/data
  web:
    environment:
      API_KEY: rope-anchor-six
    ports: !reset []
volumes:
  other:
`

export const firstFormat = `db:
  image: mysql:5.5
  environment:
    MYSQL_ROOT_PASSWORD: rope-anchor-seven
web:
  build: .
  volumes: [".:/code"]
  links: [db]
`

export const json = JSON.stringify({
  name: 'shop',
  services: {
    db: {
      image: 'mongo:7',
      environment: { MONGO_INITDB_ROOT_PASSWORD: 'rope-anchor-eight' },
      volumes: [{ type: 'volume', source: 'hold', target: '/data/db' }],
    },
    web: {
      image: 'nginx',
      deploy: { mode: 'global' },
      volumes: [{ type: 'bind', source: '/site', target: '/srv', read_only: true }],
    },
  },
})

/** No value of an environment variable, of a build argument, or of a command may be seen. */
export const secret = /rope-anchor/
