// A registry of packages on loopback: who installs from it gets a tarball as it would be published.
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

function tar(...args) {
  const { status, stdout, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** A tarball's own package.json, and the paths in it. */
export function readTarball(path) {
  const files = tar('-tzf', path)
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('/'))
    .map((file) => file.replace(/^package\//, ''));
  return { path, files, manifest: JSON.parse(tar('-xOzf', path, 'package/package.json')) };
}

const hash = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** What a registry tells of a package: one version, published long ago, since installers may wait for the newest. */
function told({ manifest, bytes }, address) {
  const { name, version } = manifest;
  const integrity = `sha512-${hash('sha512', bytes, 'base64')}`;
  const dist = { tarball: `${address}${name}.tgz`, integrity, shasum: hash('sha1', bytes, 'hex') };
  return {
    name,
    'dist-tags': { latest: version },
    time: { created: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z', [version]: '2020-01-01T00:00:00.000Z' },
    versions: { [version]: { ...manifest, dist } },
  };
}

/** Serves tarballs, as `readTarball` gives them; what was kept of an earlier registry is not taken for this one's. */
export async function serveTarballs(tarballs) {
  const prefix = `/${randomUUID()}/`;
  const packages = new Map(tarballs.map((tarball) => [tarball.manifest.name, { ...tarball, bytes: readFileSync(tarball.path) }]));
  const server = createServer(({ url }, response) => {
    const asked = decodeURIComponent(url).slice(prefix.length);
    const found = url.startsWith(prefix) ? packages.get(asked.replace(/\.tgz$/, '')) : undefined;
    if (found === undefined) response.writeHead(404).end('{}');
    else if (asked.endsWith('.tgz')) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.bytes);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told(found, address)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}${prefix}`;
  return {
    address,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
