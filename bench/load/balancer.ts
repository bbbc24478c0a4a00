import { connect, createServer } from 'node:net'

/** A process that hands each connection to the next of the programs, as a balancer without an eye for HTTP does. */
const [port = 0, ...programs] = process.argv.slice(2).map(Number)
let turn = 0

createServer((client) => {
  turn += 1
  const program = connect({ port: programs[turn % programs.length] ?? 0, host: '127.0.0.1', noDelay: true })
  client.setNoDelay(true)
  client.on('error', () => program.destroy()).pipe(program)
  program.on('error', () => client.destroy()).pipe(client)
}).listen(port, '127.0.0.1', 2_000)
