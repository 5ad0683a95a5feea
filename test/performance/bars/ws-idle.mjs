// The bar of P9 and P10: bare ws that lets everybody in, and answers a question with the same words.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('listening', () => console.log(`listening at ws://127.0.0.1:${server.address().port}`));
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const { after } = JSON.parse(data);
    const event = { seq: after + 1, kind: 'event.changed', ids: { eventId: 'x' }, at: new Date().toISOString() };
    socket.send(JSON.stringify({ ok: true, data: { events: [event], last: after + 1, reset: false, more: false } }));
  });
});
process.on('SIGTERM', () => process.exit(0));
