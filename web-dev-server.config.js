import {esbuildPlugin} from '@web/dev-server-esbuild';

const demo = '/demo/';

/** Takes the address without a path to the demo. */
function toDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect(demo);
}

const printAddress = {
  name: 'print-address',
  serverStart({config}) {
    console.log(`Demo: http://${config.hostname}:${config.port}${demo}`);
  },
};

export default {
  hostname: 'localhost',
  nodeResolve: {exportConditions: ['development']},
  middleware: [toDemo],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}), printAddress],
};
