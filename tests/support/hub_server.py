#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-in model hub for tests (Python >= 3.11, standard library only).

Two ports: the "hub" (API + resolve) and the "CDN" (signed, expiring blob URLs, Range).
  hub_server.py --root DIR [--port 0] [--cdn-port 0] [--log access.jsonl] [--gated org/name]
                [--token hf_x | --token hf_x:deny] [--rename old/name=new/name] [--store URL] [--fault SPEC]...
DIR holds <org>/<name>/<files> (revision main); other revisions: <org>/<name>@<percent-quoted rev>/<files>.
First stdout line is JSON: {"hub": url, "cdn": url}.  POST /_ctl {"faults":[SPEC..],"clear":true} changes faults.

Fault SPEC = [cdn.]KIND[=VALUE][*COUNT][:GLOB]; GLOB matches the file path in the repo; COUNT = first K hits only.
?fault=SPEC on a resolve URL does the same for that request (and is passed on to the CDN URL).
 body faults (whichever port sends the body):
  drop=N     orderly close after N body bytes      reset=N    TCP reset after N body bytes
  stall=N    go silent after N body bytes
  rate=N     at most N bytes/s                     corrupt=N  flip one bit of byte N of the file
  length=D   Content-Length off by D, then close   norange    ignore Range, answer 200 with everything
  expire=N   after N bytes revoke every signed URL issued so far and close
 reply faults (hub unless prefixed "cdn."):
  status=503 error status      429=S  rate limit with Retry-After: S (+ RateLimit header)
  captive    200 text/html without hub headers     etag  another etag + commit on every request
  416        no such range, where one is asked for that does not begin the file
"""
import argparse, email.utils, fnmatch, gzip, hashlib, hmac, json, os, secrets, select, socket, struct, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

LOCK = threading.RLock()

class Fault:
    def __init__(self, spec):
        self.spec, rest = spec, spec
        self.cdn = rest.startswith("cdn.")
        rest = rest[4:] if self.cdn else rest
        rest, _, glob = rest.partition(":")
        rest, _, count = rest.partition("*")
        self.kind, _, value = rest.partition("=")
        self.value, self.left, self.glob = int(value or 0), int(count) if count else None, glob or "*"

class State:
    def __init__(self, a):
        self.a, self.root, self.key, self.revoked_before = a, Path(a.root).resolve(), secrets.token_bytes(16), 0
        self.serial, self.hits, self.cache = 0, {}, {}
        self.faults = [Fault(f) for f in a.fault]
        self.tokens = {t.partition(":")[0]: t.partition(":")[2] != "deny" for t in a.token}
        self.renames = dict(r.split("=", 1) for r in a.rename)
        self.logf = open(a.log, "a", buffering=1) if a.log else None
        self.hub = self.cdn = ""

    def log(self, **kw):
        with LOCK:
            if self.logf:
                self.logf.write(json.dumps(kw) + "\n")

    def take(self, kinds, path, is_cdn, extra=()):
        """First matching fault of each kind, its budget used up by one."""
        out = {}
        with LOCK:
            for f in list(extra) + self.faults:
                if f.kind in kinds and f.kind not in out and fnmatch.fnmatch(path, f.glob) and f.left != 0 \
                        and (f.kind in BODY or f.cdn == is_cdn):
                    if f.left is not None:
                        f.left -= 1
                    out[f.kind] = f
        return out

    def tree(self, repo, rev):
        """(commit, {path: entry}) of a revision, or None."""
        base = self.root / repo
        names = ["main"] + [unquote(d.name.split("@", 1)[1]) for d in base.parent.glob(base.name + "@*")]
        for name in names:
            d = base if name == "main" else base.parent / f"{base.name}@{quote(name, safe='')}"
            files = {}
            for f in sorted(p for p in d.rglob("*") if p.is_file()):
                files[f.relative_to(d).as_posix()] = self.entry(f)
            commit = hashlib.sha1(json.dumps([name, [(p, e["oid"]) for p, e in files.items()]]).encode()).hexdigest()
            if rev in (name, commit):
                return commit, files
        return None

    def entry(self, f):
        st = f.stat()
        k = (str(f), st.st_mtime_ns, st.st_size)
        if k not in self.cache:
            blob = lambda b: hashlib.sha1(b"blob %d\0" % len(b) + b).hexdigest()
            e = {"file": f, "size": st.st_size, "lfs": None}
            if st.st_size >= self.a.lfs_min or f.suffix in (".safetensors", ".bin", ".pt", ".gguf"):
                with open(f, "rb") as fh:
                    sha = hashlib.file_digest(fh, "sha256").hexdigest()
                ptr = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha}\nsize {st.st_size}\n".encode()
                e.update(lfs={"oid": sha, "size": st.st_size, "pointerSize": len(ptr)}, etag=sha, oid=blob(ptr))
            else:
                e["oid"] = e["etag"] = blob(f.read_bytes())
            self.cache[k] = e
        return self.cache[k]

    def sign(self, what, expires, serial):
        return hmac.new(self.key, f"{what}|{expires}|{serial}".encode(), "sha256").hexdigest()

BODY = {"drop", "reset", "stall", "rate", "corrupt", "length", "norange", "expire"}

class Base(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    is_cdn = False

    def log_message(self, *a):
        pass

    def reply(self, status, body=b"", headers=(), note=None):
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for k, v in headers:
            self.send_header(k, v)
        if not any(k.lower() == "content-type" for k, _ in headers):
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.done(status, 0 if self.command == "HEAD" else len(body), note)  # in the log before the client can act on it
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def error(self, status, code, message, extra=()):
        self.reply(status, {"error": message}, [("X-Error-Code", code)] * bool(code) + [("X-Error-Message", message), *extra])

    def done(self, status, sent, note=None):
        self.server.S.log(t=round(time.time(), 3), srv="cdn" if self.is_cdn else "hub", method=self.command, path=self.path,
                          status=status, sent=sent, note=note, port=self.client_address[1], headers={k.lower(): v for k, v in self.headers.items()})

    def cut_off(self, reset):
        self.close_connection = True
        try:
            self.wfile.flush()
            if reset:
                time.sleep(0.05)  # let the bytes already written arrive first
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
            else:
                self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def acked(self):
        """Bytes that the client's system has taken so far, of all answers on this connection (tcpi_bytes_acked)."""
        return struct.unpack_from("Q", self.connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 128), 120)[0]

    def is_left(self):
        poll = select.poll()
        poll.register(self.connection, select.POLLRDHUP)
        return bool(poll.poll(0))

    def early(self, path, extra):
        """status / 429 / captive faults; True when the request was answered."""
        f = self.server.S.take({"status", "429", "captive"}, path, self.is_cdn, extra)
        if "429" in f:
            s = f["429"].value
            self.error(429, "", "Too Many Requests", [("Retry-After", str(s)), ("RateLimit", f'"resolvers";r=0;t={s}'),
                                                      ("RateLimit-Policy", '"fixed window";"resolvers";q=3000;w=300')])
        elif "status" in f:
            self.reply(f["status"].value, b"upstream error", [("Content-Type", "text/plain")], "fault:status")
        elif "captive" in f:
            self.reply(200, b"<html>Please log in to the Wi-Fi</html>", [("Content-Type", "text/html")], "fault:captive")
        return bool(f)

    def send_file(self, path, e, headers, extra):
        S, size = self.server.S, e["size"]
        f = S.take(BODY, path, self.is_cdn, extra) if self.command == "GET" else {}
        lo, hi, status = 0, size - 1, 200
        rng = self.headers.get("Range", "")
        if rng.startswith("bytes=") and "norange" not in f and self.headers.get("If-Range") in (None, dict(headers).get("ETag")):
            a, _, b = rng[6:].partition("-")
            lo, hi = (int(a), min(int(b), size - 1) if b else size - 1) if a else (max(0, size - int(b)), size - 1)
            if lo > hi or lo >= size:
                return self.reply(416, b"", [("Content-Range", f"bytes */{size}"), ("Content-Type", "text/plain")])
            status = 206
        if lo > 0 and S.take({"416"}, path, self.is_cdn, extra):
            return self.reply(416, b"", [("Content-Range", f"bytes */{size}"), ("Content-Type", "text/plain")])
        n = hi - lo + 1
        self.send_response(status)
        for k, v in headers:
            self.send_header(k, v)
        if status == 206:
            self.send_header("Content-Range", f"bytes {lo}-{hi}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(n + (f["length"].value if "length" in f else 0)))
        before = self.acked() + sum(map(len, self._headers_buffer)) + 2  # end_headers() adds an empty line
        self.end_headers()
        note = "fault:" + ",".join(sorted(f)) if f else None
        if self.command == "HEAD":
            return self.done(status, 0, note)
        cut = min([f[k].value for k in ("drop", "reset", "stall", "expire") if k in f], default=None)
        rate, sent, t0 = f["rate"].value if "rate" in f else 0, 0, time.monotonic()
        try:
            with open(e["file"], "rb") as fh:
                fh.seek(lo)
                while sent < n and (cut is None or sent < cut):
                    want = min(rate // 100 + 1 if rate else 1 << 18, n - sent, cut - sent if cut is not None else n)
                    buf = bytearray(fh.read(want))
                    bad = f["corrupt"].value - lo - sent if "corrupt" in f else -1
                    if 0 <= bad < len(buf):
                        buf[bad] ^= 1
                    self.wfile.write(buf)
                    sent += len(buf)
                    if rate and (wait := sent / rate - (time.monotonic() - t0)) > 0:
                        time.sleep(wait)
            self.wfile.flush()
        except OSError:
            note = "client closed"
        if note == "client closed" or self.is_left():  # what lies in this system's buffers never got there
            sent = min(sent, max(0, self.acked() - before))
        if "expire" in f and sent < n:
            S.revoked_before = S.serial + 1
        self.done(status, sent, note)
        if "stall" in f and sent < n:
            time.sleep(3600)
        if "length" in f or sent < n:
            self.cut_off("reset" in f)

class Cdn(Base):
    is_cdn = True

    def do_GET(self):
        S, u = self.server.S, urlsplit(self.path)
        q = {k: v[0] for k, v in parse_qs(u.query).items()}
        extra = [Fault(q["fault"])] if "fault" in q else []
        try:
            _, _, org, name, path = u.path.split("/", 4)
            repo, path, serial, exp = f"{org}/{name}", unquote(path), int(q["Serial"]), int(q["Expires"])
            ok = hmac.compare_digest(q["Signature"], S.sign(u.path, exp, serial))
        except (KeyError, ValueError):
            ok, exp, serial, path = False, 0, 0, ""
        if not ok or exp < time.time() or serial < S.revoked_before:
            why = "Request has expired" if ok else "SignatureDoesNotMatch"
            return self.reply(403, f"<Error><Code>AccessDenied</Code><Message>{why}</Message></Error>".encode(),
                              [("Content-Type", "application/xml")])
        if self.early(path, extra):
            return
        t = S.tree(repo, q["rev"])
        if not t or path not in t[1]:
            return self.reply(404, b"", [("Content-Type", "application/xml")])
        e = t[1][path]  # the CDN's own ETag is not the sha256, as on S3-like stores
        self.send_file(path, e, [("Content-Type", "binary/octet-stream"), ("ETag", f'"{e["etag"][:32]}"'),
                                 ("Content-Disposition", f'inline; filename="{os.path.basename(path)}";')], extra)
    do_HEAD = do_GET

class Hub(Base):
    def user(self):
        """None: anonymous; False: bad token; else the token."""
        h = self.headers.get("Authorization")
        if not h:
            return None
        t = h.removeprefix("Bearer ").strip()
        return t if t in self.server.S.tokens else False

    def open_repo(self, repo, rev, files=True):
        """Access checks; returns (commit, tree) or None when answered."""
        S, who = self.server.S, self.user()
        if who is False:
            return self.error(401, "", "Invalid credentials in Authorization header")
        if not (S.root / repo).is_dir() or repo.count("/") != 1 or ".." in repo:
            return self.error(404 if who else 401, "RepoNotFound", "Repository not found" if who else "Invalid username or password.")
        if files and repo in S.a.gated and not (who and S.tokens[who]):
            return self.error(403 if who else 401, "GatedRepo", f"Access to model {repo} is restricted" +
                              (f" and you are not in the authorized list. Visit {S.hub}/{repo} to ask for access." if who else
                               ". You must have access to it and be authenticated to access it. Please log in."))
        t = S.tree(repo, rev)
        return t or self.error(404, "RevisionNotFound", f"Invalid rev id: {rev}")

    def do_GET(self):
        S, u = self.server.S, urlsplit(self.path)
        q = {k: v[0] for k, v in parse_qs(u.query, keep_blank_values=True).items()}
        p = u.path.lstrip("/").split("/")  # still quoted: a rev may be refs%2Fpr%2F1
        if p[0] == "_ctl":
            return self.reply(200, {"faults": [f.spec for f in S.faults], "serial": S.serial})
        if p[:2] == ["api", "whoami-v2"]:
            if not (who := self.user()):
                return self.reply(401, {"error": "Invalid user token."})
            return self.reply(200, {"type": "user", "name": "tester", "fullname": "Test User", "orgs": [],
                                    "auth": {"type": "access_token", "accessToken": {"displayName": who[-4:], "role": "read"}}})
        if len(p) >= 5 and p[2] == "resolve" or p[:3] == ["api", "resolve-cache", "models"]:
            a = p if p[2] == "resolve" else [p[3], p[4], "cache", p[5], *p[6:]]
            return self.resolve(f"{a[0]}/{a[1]}", unquote(a[3]), unquote("/".join(a[4:])), q, a[2] == "cache")
        if p[:2] == ["api", "models"] and len(p) >= 4:
            repo, what, rev = f"{p[2]}/{p[3]}", p[4] if len(p) > 4 else "revision", unquote(p[5]) if len(p) > 5 else "main"
            if repo in S.renames:
                return self.reply(307, b"", [("Location", self.path.replace(repo, S.renames[repo], 1))])
            if self.early("api", []) or not (t := self.open_repo(repo, rev, what == "auth-check")):
                return
            commit, files = t
            if what == "auth-check":
                return self.reply(200, {})
            if what == "revision":
                sib = [{"rfilename": n} | ({"size": e["size"], "blobId": e["oid"]} | ({"lfs": {"sha256": e["lfs"]["oid"], **{k: e["lfs"][k]
                       for k in ("size", "pointerSize")}}} if e["lfs"] else {}) if "blobs" in q else {}) for n, e in files.items()]
                return self.reply(200, {"id": repo, "modelId": repo, "sha": commit, "private": False, "disabled": False, "tags": [],
                                        "gated": "auto" if repo in S.a.gated else False, "siblings": sib})
            if what == "tree":
                sub = unquote("/".join(p[6:]))
                rows = [{"type": "file", "oid": e["oid"], "size": e["size"], "path": n} | ({"lfs": e["lfs"]} if e["lfs"] else {})
                        for n, e in files.items() if not sub or n.startswith(sub + "/")]
                dirs = {n[:i] for n in files for i, c in enumerate(n) if c == "/"}
                rows = [{"type": "directory", "oid": hashlib.sha1(d.encode()).hexdigest(), "size": 0, "path": d}
                        for d in sorted(dirs) if d.startswith(sub)] + rows
                start = int(q.get("cursor", 0))
                more = f"{S.hub}{u.path}?recursive=true&cursor={start + S.a.page}"
                return self.reply(200, rows[start:start + S.a.page],
                                  [("Link", f'<{more}>; rel="next"')] if start + S.a.page < len(rows) else [])
        self.error(404, "", "Not found")
    do_HEAD = do_GET

    def resolve(self, repo, rev, path, q, cached):
        S = self.server.S
        extra = [Fault(q["fault"])] if "fault" in q else []
        if repo in S.renames:
            return self.reply(307, b"", [("Location", urlsplit(self.path).path.replace(repo, S.renames[repo], 1))])
        if self.early(path, extra) or not (t := self.open_repo(repo, rev)):
            return
        commit, files = t
        hdr = [("X-Repo-Commit", commit)]
        if path not in files:
            return self.error(404, "EntryNotFound", "Entry not found", hdr)
        e = files[path]
        etag = e["etag"]
        if S.take({"etag"}, path, False, extra):
            S.hits[path] = n = S.hits.get(path, 0) + 1
            etag = hashlib.sha256(f"{etag}{n}".encode()).hexdigest()[:len(etag)]
            hdr = [("X-Repo-Commit", hashlib.sha1(f"{commit}{n}".encode()).hexdigest())]
        if e["lfs"]:
            with LOCK:
                S.serial += 1
                serial = S.serial
            what = f"/blobs/{repo}/{quote(path)}"
            exp = int(time.time() + S.a.ttl)
            loc = (f"{S.a.store or S.cdn}{what}?rev={commit}&Expires={exp}&Serial={serial}&Signature={S.sign(what, exp, serial)}" +
                   (f"&fault={quote(q['fault'])}" if "fault" in q else ""))
            hdr += [("X-Linked-ETag", f'"{etag}"'), ("X-Linked-Size", str(e["size"])), ("Location", loc), ("Accept-Ranges", "bytes")]
            if S.a.xet:
                hdr += [("X-Xet-Hash", etag), ("Link", f'<{S.hub}/api/models/{repo}/xet-read-token/{commit}>; rel="xet-auth"')]
            return self.reply(302, f"Found. Redirecting to {loc}".encode(), hdr + [("Content-Type", "text/plain")])
        if not cached and not S.a.direct and repo not in S.a.gated:  # as the real hub: public small files only
            loc = (f"/api/resolve-cache/models/{repo}/{commit}/{quote(path)}?{quote(urlsplit(self.path).path, safe='')}=&etag=" +
                   quote(f'"{etag}"') + (f"&fault={quote(q['fault'])}" if "fault" in q else ""))
            return self.reply(307, b"Temporary Redirect", hdr + [("Location", loc), ("X-Linked-ETag", f'"{etag}"'),
                                                                ("X-Linked-Size", str(e["size"])), ("Content-Type", "text/plain")])
        hdr += [("Content-Type", "text/plain; charset=utf-8"), ("Last-Modified", email.utils.formatdate(usegmt=True))]
        if "gzip" in self.headers.get("Accept-Encoding", "") and self.command == "GET":  # compressed: weak ETag, Range ignored
            return self.reply(200, gzip.compress(e["file"].read_bytes()), hdr + [("Content-Encoding", "gzip"), ("ETag", f'W/"{etag}"')])
        self.send_file(path, e, hdr + [("ETag", f'"{etag}"')], extra)

    def do_POST(self):
        S, body = self.server.S, json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        if self.path != "/_ctl":
            return self.error(404, "", "Not found")
        with LOCK:
            S.faults = ([] if body.get("clear") else S.faults) + [Fault(f) for f in body.get("faults", [])]
        self.reply(200, {"faults": [f.spec for f in S.faults]})

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--root", required=True)
    ap.add_argument("--host", default="127.0.0.1")
    for name, default in (("port", 0), ("cdn-port", 0), ("ttl", 3600), ("lfs-min", 1 << 20), ("page", 1000)):
        ap.add_argument("--" + name, type=int, default=default)
    for name in ("gated", "token", "rename", "fault"):
        ap.add_argument("--" + name, action="append", default=[])
    ap.add_argument("--log")
    ap.add_argument("--store", help="another server that has DIR below /blobs/, in place of the CDN")
    ap.add_argument("--xet", action="store_true", help="add Xet headers to LFS files")
    ap.add_argument("--direct", action="store_true", help="serve small files without the resolve-cache redirect")
    a = ap.parse_args()
    S = State(a)
    hub, cdn = ThreadingHTTPServer((a.host, a.port), Hub), ThreadingHTTPServer((a.host, a.cdn_port), Cdn)
    hub.S = cdn.S = S
    hub.daemon_threads = cdn.daemon_threads = True
    S.hub, S.cdn = (f"http://{a.host}:{s.server_address[1]}" for s in (hub, cdn))
    print(json.dumps({"hub": S.hub, "cdn": S.cdn}), flush=True)
    threading.Thread(target=cdn.serve_forever, daemon=True).start()
    try:
        hub.serve_forever()
    except KeyboardInterrupt:
        pass

if __name__ == "__main__":
    sys.exit(main())
