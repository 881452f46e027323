"""Asks a Polku server for released results, with Python's standard library alone.

    export POLKU_URL=http://127.0.0.1:4180 POLKU_TOKEN=...
    python3 polku.py                 # the pilots
    python3 polku.py PILOT           # one pilot's shares served, arm by arm

Every call is a POST whose body is JSON: ids never stand in an address. The token comes from the environment, never from the command line,
which others on the machine can read. A number may be an object {"absent": ..., "reason": ...} that says why there is none.
"""

import json
import os
import sys
import urllib.error
import urllib.request


class PolkuError(Exception):
    """A failure with its stable code; `text` says it in fi, sv and en, and `retryable` whether the same call may work later."""

    def __init__(self, code, message, text, retryable):
        super().__init__(f"{message} ({code})")
        self.code, self.text, self.retryable = code, text, retryable


def ask(call, **question):
    """The answer to a call, such as ask("evaluation", pilot="p01", metrics=["time_to_service"])."""
    headers = {"content-type": "application/json"}
    token = os.environ.get("POLKU_TOKEN")
    if token:
        headers["authorization"] = f"Bearer {token}"
    url = f"{os.environ.get('POLKU_URL', 'http://127.0.0.1:4180')}/api/{call}"
    request = urllib.request.Request(url, json.dumps(question).encode(), headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=120) as response:
            return json.load(response)
    except urllib.error.HTTPError as failure:
        told = json.load(failure)
        raise PolkuError(told["code"], told["message"], told["text"], told["retryable"]) from None


def shown(number):
    """A number as text, or why there is none."""
    return f"{number['absent']}: {number['reason']}" if isinstance(number, dict) else f"{number:.6f}"


def main(words):
    if not words:
        for pilot in ask("pilots"):
            print(pilot["id"], pilot["organisationId"], pilot["asOf"], sep="\t")
        return
    evaluation = ask("evaluation", pilot=words[0], metrics=["time_to_service"])
    for result in evaluation["results"]:
        for arm in result.get("arms", []):
            for window in arm["servedBy"]:
                print(arm["arm"], window["day"], shown(window["share"]), sep="\t")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except PolkuError as error:
        sys.exit(f"polku.py: {error}")
