"""A time-stamping authority as there is one somewhere with a connection: openssl's, and a dishonest one.

openssl refuses to stamp with a certificate that is not for it, so what an honest authority would never
send is put together here. Everybody is invented; the stated time is the machine's own.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from asn1crypto import algos, cms, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.general import as_signing_certificate_v2

_DER, _PEM = serialization.Encoding.DER, serialization.Encoding.PEM
_ROOT_KEY = ec.derive_private_key(20261127, ec.SECP256R1())
_KEY = ec.derive_private_key(20261128, ec.SECP256R1())
POLICY, OTHER_POLICY = "1.3.6.1.4.1.99999.1", "1.3.6.1.4.1.99999.2"
SERIAL = 3161
_ROOT, _NAME = "Racine d’horodatage d’exemple", "Horodatage d’exemple"
_SETTINGS = f"""[tsa]
default_tsa = here
[here]
serial = serial
signer_digest = sha256
default_policy = {POLICY}
other_policies = {OTHER_POLICY}
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def certificate(
    *,
    purposes: tuple[x509.ObjectIdentifier, ...] = (ExtendedKeyUsageOID.TIME_STAMPING,),
    is_critical: bool = True,
    since: datetime | None = None,
    until: datetime | None = None,
    is_root: bool = False,
    is_self_made: bool = False,
) -> bytes:
    """Return a certificate (DER) of the authority, issued by its root unless it made it itself."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _ROOT if is_root else _NAME)])
    issuer = name if is_self_made else x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _ROOT)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key((_ROOT_KEY if is_root else _KEY).public_key())
        .serial_number(1 if is_root else SERIAL)
        .not_valid_before(since or datetime(2024, 1, 1, tzinfo=UTC))
        .not_valid_after(until or datetime(2046, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
    )
    if purposes and not is_root:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=is_critical)
    return builder.sign(_KEY if is_self_made else _ROOT_KEY, hashes.SHA256()).public_bytes(_DER)


@cache
def root() -> bytes:
    return certificate(is_root=True)


@cache
def authority() -> bytes:
    return certificate()


def revocation_list(*serials: int) -> bytes:
    """Return the root's list of withdrawn certificates (DER)."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _ROOT)])
    made = now() - timedelta(days=1)
    builder = x509.CertificateRevocationListBuilder().issuer_name(name)
    builder = builder.last_update(made).next_update(made + timedelta(days=300))
    for serial in serials:
        revoked = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(made).build()
        builder = builder.add_revoked_certificate(revoked)
    return builder.sign(_ROOT_KEY, hashes.SHA256()).public_bytes(_DER)


def answer_of(request: bytes, folder: Path) -> bytes:
    """Have ``openssl ts`` answer a request."""
    folder.mkdir(exist_ok=True)
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "tsa.key").write_bytes(_KEY.private_bytes(_PEM, *plain))
    for name, one in (("tsa.pem", authority()), ("root.pem", root())):
        (folder / name).write_bytes(x509.load_der_x509_certificate(one).public_bytes(_PEM))
    (folder / "tsa.cnf").write_text(_SETTINGS)
    (folder / "query.tsq").write_bytes(request)
    words = ["openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq", "-inkey", "tsa.key"]
    more = ["-signer", "tsa.pem", "-chain", "root.pem", "-out", "answer.tsr"]
    done = subprocess.run([*words, *more], cwd=folder, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    return (folder / "answer.tsr").read_bytes()


@dataclass(frozen=True)
class Dishonest:
    """What an answer says that an honest one would not; as asked for where nothing is given."""

    certificate: bytes | None = None
    imprint: bytes | None = None
    nonce: int | None = None
    policy: str = POLICY
    time: datetime | None = None
    is_named: bool = True
    is_certificate_sent: bool = True
    padding: int = 0


def made_answer(request: bytes, how: Dishonest = Dishonest()) -> bytes:
    """Return an answer put together by hand, signed with the authority's key."""
    token = made_token(request, how)
    return tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": token}).dump()


def made_token(request: bytes, how: Dishonest = Dishonest()) -> Any:
    asked = tsp.TimeStampReq.load(request)
    holder = asn1_x509.Certificate.load(how.certificate or authority())
    told = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": how.policy,
            "message_imprint": {
                "hash_algorithm": {"algorithm": "sha256"},
                "hashed_message": how.imprint or asked["message_imprint"]["hashed_message"].native,
            },
            "serial_number": 1,
            "gen_time": how.time or now(),
            "nonce": asked["nonce"].native if how.nonce is None else how.nonce,
        }
    )
    digest = hashes.Hash(hashes.SHA256())
    digest.update(told.dump())
    stated = [("content_type", "tst_info"), ("message_digest", digest.finalize())]
    if how.is_named:
        stated.append(("signing_certificate_v2", as_signing_certificate_v2(holder)))
    attributes = cms.CMSAttributes(
        [cms.CMSAttribute({"type": kind, "values": (value,)}) for kind, value in stated]
    )
    identifier = {"issuer": holder.issuer, "serial_number": holder.serial_number}
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier("issuer_and_serial_number", cms.IssuerAndSerialNumber(identifier)),
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signed_attrs": attributes,
            "signature": _KEY.sign(attributes.dump(), ec.ECDSA(hashes.SHA256())),
        }
    )
    if how.padding:
        signer["unsigned_attrs"] = [{"type": "1.2.3.4", "values": [cms.OctetString(bytes(how.padding))]}]
    signed = cms.SignedData(
        {
            "version": "v3",
            "digest_algorithms": [algos.DigestAlgorithm({"algorithm": "sha256"})],
            "encap_content_info": {"content_type": "tst_info", "content": told},
            "certificates": [holder] if how.is_certificate_sent else [],
            "signer_infos": [signer],
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": signed})
