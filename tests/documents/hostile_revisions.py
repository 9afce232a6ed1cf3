"""Revisions somebody appends to a signed referral, and what is prepared for them before signing.

Each function writes one revision (:func:`document_samples.updated`). Shadow attacks after
Mainka, Mladenov and Rohlmann (NDSS 2021): something is prepared in the file that is signed,
and a later revision hides, replaces, or hides and replaces it.
"""

from __future__ import annotations

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter as Writer

LIE = b"q 1 1 1 rg 50 300 400 300 re f Q"


def first_page(writer: Writer) -> generic.DictionaryObject:
    return writer.root["/Pages"]["/Kids"].raw_get(0).get_object()


def _dictionary(**values: object) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name(f"/{key}"): value for key, value in values.items()})


def _form(writer: Writer, content: bytes) -> generic.IndirectObject:
    box = generic.ArrayObject(map(generic.NumberObject, (0, 0, 595, 842)))
    form = generic.StreamObject(
        _dictionary(Type=pdf_name("/XObject"), Subtype=pdf_name("/Form"), BBox=box), stream_data=content
    )
    return writer.add_object(form)


def place_a_hidden_layer(writer: Writer) -> None:
    """Before signing: draw a form on page one that shows nothing yet."""
    page = first_page(writer)
    page["/Resources"].setdefault(pdf_name("/XObject"), generic.DictionaryObject())
    page["/Resources"]["/XObject"]["/Shadow"] = _form(writer, b"q Q")
    drawn = writer.add_object(generic.StreamObject(stream_data=b"/Shadow Do"))
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), drawn])
    writer.update_container(page)
    writer.update_container(page["/Resources"])


def _shadow(writer: Writer) -> generic.StreamObject:
    return first_page(writer)["/Resources"]["/XObject"]["/Shadow"]


def hide_by_shadow(writer: Writer) -> None:
    """Fill the prepared form, so that it covers what was signed."""
    form = _shadow(writer)
    form._data, form._encoded_data = LIE, None
    writer.update_container(form)


def replace_the_page(writer: Writer) -> None:
    """Give page one other instructions."""
    page = first_page(writer)
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=LIE))
    writer.update_container(page)


def prepare_another_page(writer: Writer) -> None:
    """Before signing: keep a second page one in the file that nothing refers to."""
    other = generic.DictionaryObject(first_page(writer))
    other["/Contents"] = writer.add_object(generic.StreamObject(stream_data=LIE))
    writer.add_object(other)


def hide_and_replace(writer: Writer) -> None:
    """Let the page tree refer to another page one."""
    other = generic.DictionaryObject(first_page(writer))
    other["/Contents"] = writer.add_object(generic.StreamObject(stream_data=LIE))
    pages = writer.root["/Pages"]
    kids = pages["/Kids"]
    pages["/Kids"] = generic.ArrayObject(
        [writer.add_object(other), *(kids.raw_get(n) for n in range(1, len(kids)))]
    )
    writer.update_container(pages)


def add_a_page(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"].append(writer.add_object(generic.DictionaryObject(first_page(writer))))
    pages["/Count"] = generic.NumberObject(len(pages["/Kids"]))
    writer.update_container(pages)


def drop_a_page(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    kids = pages["/Kids"]
    pages["/Kids"] = generic.ArrayObject([kids.raw_get(n) for n in range(len(kids) - 1)])
    pages["/Count"] = generic.NumberObject(len(kids) - 1)
    writer.update_container(pages)


def loosen_the_permissions(writer: Writer) -> None:
    """Take away what makes viewers hold to the certification."""
    del writer.root["/Perms"]
    writer.update_root()


def permit_everything(writer: Writer) -> None:
    """Change the certification's own level from forms to annotations."""
    signature = _field(writer, "Worker")["/V"]
    signature["/Reference"].raw_get(0)["/TransformParams"]["/P"] = generic.NumberObject(3)
    writer.update_container(signature)


def _field(writer: Writer, name: str) -> generic.DictionaryObject:
    fields = writer.root["/AcroForm"]["/Fields"]
    return next(item.get_object() for item in fields if item.get_object()["/T"] == name)


def remove_the_countersignature(writer: Writer) -> None:
    """Empty the manager's field."""
    field = _field(writer, "Manager")
    field.pop("/V", None)
    writer.update_container(field)


def add_a_text_field(writer: Writer) -> None:
    """A field to fill in, over page one."""
    box = generic.ArrayObject(map(generic.FloatObject, (50, 500, 400, 600)))
    field = _dictionary(
        Type=pdf_name("/Annot"), Subtype=pdf_name("/Widget"), FT=pdf_name("/Tx"), Rect=box,
        T=generic.pdf_string("Suite"), V=generic.pdf_string("à évaluer"),
    )  # fmt: skip
    reference = writer.add_object(field)
    page, form = first_page(writer), writer.root["/AcroForm"]
    page.setdefault(pdf_name("/Annots"), generic.ArrayObject()).append(reference)
    form["/Fields"].append(reference)
    writer.update_container(page)
    writer.update_container(form["/Fields"])


def fill_the_text_field(writer: Writer) -> None:
    """What a certified form would allow: another value."""
    field = _field(writer, "Suite")
    field["/V"] = generic.pdf_string("classé sans suite")
    writer.update_container(field)


def redraw_the_worker_stamp(writer: Writer) -> None:
    """Another picture for the signature that was made."""
    field = _field(writer, "Worker")
    field["/AP"] = _dictionary(N=_form(writer, b"0 g 0 0 200 60 re f"))
    writer.update_container(field)


def move_the_manager_field(writer: Writer) -> None:
    """Let the field still to be signed cover page six whole."""
    field = _field(writer, "Manager")
    field["/Rect"] = generic.ArrayObject(map(generic.FloatObject, (0, 0, 595, 842)))
    writer.update_container(field)


def _open_with(writer: Writer, **action: object) -> None:
    writer.root["/OpenAction"] = writer.add_object(_dictionary(**action))
    writer.update_root()


def open_a_script(writer: Writer) -> None:
    _open_with(writer, S=pdf_name("/JavaScript"), JS=generic.pdf_string("app.alert(1)"))


def open_a_program(writer: Writer) -> None:
    _open_with(writer, S=pdf_name("/Launch"), F=generic.pdf_string("calc.exe"))


def open_an_address(writer: Writer) -> None:
    _open_with(writer, S=pdf_name("/URI"), URI=generic.pdf_string("https://crip.example/"))


def open_another_file(writer: Writer) -> None:
    _open_with(writer, S=pdf_name("/GoToR"), F=generic.pdf_string("\\\\host.example\\x.pdf"))


def link_on_a_page(writer: Writer) -> None:
    """A link over page one, as ordinary files have."""
    action = _dictionary(S=pdf_name("/URI"), URI=generic.pdf_string("https://crip.example/"))
    box = generic.ArrayObject(map(generic.FloatObject, (50, 500, 400, 600)))
    link = _dictionary(Type=pdf_name("/Annot"), Subtype=pdf_name("/Link"), Rect=box, A=action)
    page = first_page(writer)
    page.setdefault(pdf_name("/Annots"), generic.ArrayObject()).append(writer.add_object(link))
    writer.update_container(page)


def act_when_a_page_opens(writer: Writer) -> None:
    script = _dictionary(S=pdf_name("/JavaScript"), JS=generic.pdf_string("app.alert(1)"))
    page = first_page(writer)
    page["/AA"] = _dictionary(O=script)
    writer.update_container(page)


def embed_a_second_file(writer: Writer) -> None:
    """A PDF inside the PDF."""
    stream = generic.StreamObject(_dictionary(Type=pdf_name("/EmbeddedFile")), stream_data=b"%PDF-1.7\n%%EOF")
    file = _dictionary(
        Type=pdf_name("/Filespec"), F=generic.pdf_string("plus.pdf"), UF=generic.pdf_string("plus.pdf"),
        EF=_dictionary(F=writer.add_object(stream)),
    )  # fmt: skip
    names = writer.root["/Names"]["/EmbeddedFiles"]
    names["/Names"].extend([generic.pdf_string("plus.pdf"), writer.add_object(file)])
    writer.update_container(names)
    writer.update_container(writer.root["/Names"])


def make_a_layer(writer: Writer) -> None:
    """Optional content: what is shown depends on the viewer."""
    layer = writer.add_object(_dictionary(Type=pdf_name("/OCG"), Name=generic.pdf_string("calque")))
    layers = generic.ArrayObject([layer])
    writer.root["/OCProperties"] = _dictionary(OCGs=layers, D=_dictionary(ON=layers, Order=layers))
    writer.update_root()


def add_dynamic_form(writer: Writer) -> None:
    """A form in XML that replaces the pages in some viewers."""
    form = writer.root["/AcroForm"]
    form["/XFA"] = writer.add_object(generic.StreamObject(stream_data=b"<xdp/>"))
    writer.update_container(form)
    writer.update_root()


def read_a_file_from_outside(writer: Writer) -> None:
    """A stream whose data stand in another file."""
    stream = generic.StreamObject(_dictionary(F=generic.pdf_string("\\\\host.example\\x")), stream_data=b"")
    page = first_page(writer)
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(stream)])
    writer.update_container(page)


def contradict_the_pages(writer: Writer) -> None:
    """Let the embedded copy name another child, its digests made to fit."""
    import hashlib
    import json

    from fieldscreen.domain.encoding import canonical_json

    attached = writer.root["/AF"].raw_get(0).get_object()["/EF"]
    data = json.loads(attached["/F"].data)
    data["fieldscreen"]["child"]["given_name"] = "Zorica"
    data["htcds"]["prs_FirstName"] = "Zorica"
    pages = data.pop("pages")
    if "record_sha256" in pages:
        pages["record_sha256"] = hashlib.sha256(canonical_json(data)).hexdigest()
    content = canonical_json({**data, "pages": pages})
    attached["/F"] = writer.add_object(generic.StreamObject(stream_data=content))
    writer.update_container(attached)
