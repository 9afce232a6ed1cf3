"""Referrals: compose → render → sign → verify.

``compose`` turns contents and a template into pure blocks, ``render`` sets them as a tagged
PDF/A-3 with its machine-readable copy and empty signature fields, ``sign`` certifies it
(PAdES B-B), ``verify_document`` tells a recipient what a file is worth. Importing this
package loads no PDF library: each is imported where it first works.
"""

from fieldscreen.referral.blocks import Document
from fieldscreen.referral.composing import compose
from fieldscreen.referral.errors import (
    DetachedSignatureInvalidError,
    IdentityInvalidError,
    ReferralError,
    SigningFailedError,
    TemplateInvalidError,
)
from fieldscreen.referral.naming import neutral_file_name
from fieldscreen.referral.rendering import RenderedDocument, render, render_pages
from fieldscreen.referral.sealing import (
    create_identity,
    fingerprint,
    fingerprint_words,
    grouped_fingerprint,
    is_training_certificate,
    sign,
    sign_statement,
    signer_name,
    statement_holds,
)
from fieldscreen.referral.sealing.detached import PACK_PURPOSE, DetachedSigner, sign_detached, verify_detached
from fieldscreen.referral.template import ReferralTemplate
from fieldscreen.referral.template_reading import load_template, load_templates
from fieldscreen.referral.verifying import Verdict, VerificationReport, verify_document

__all__ = [
    "PACK_PURPOSE",
    "DetachedSignatureInvalidError",
    "DetachedSigner",
    "Document",
    "IdentityInvalidError",
    "ReferralError",
    "ReferralTemplate",
    "RenderedDocument",
    "SigningFailedError",
    "TemplateInvalidError",
    "Verdict",
    "VerificationReport",
    "compose",
    "create_identity",
    "fingerprint",
    "fingerprint_words",
    "grouped_fingerprint",
    "is_training_certificate",
    "load_template",
    "load_templates",
    "neutral_file_name",
    "render",
    "render_pages",
    "sign",
    "sign_detached",
    "sign_statement",
    "signer_name",
    "statement_holds",
    "verify_detached",
    "verify_document",
]
