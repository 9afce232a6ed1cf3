// Prints the text of a PDF as pdf.js reads it, the reader inside Firefox, Thunderbird and many web mails.
// Words of the command: the file, its passphrase (none for a file that is not locked).

const fs = require("fs");

const BUILD = "/usr/share/javascript/pdf/build"; // Debian's libjs-pdf
const pdfjs = require(`${BUILD}/pdf.js`);
pdfjs.GlobalWorkerOptions.workerSrc = `${BUILD}/pdf.worker.js`;

async function text(path, password) {
  const data = new Uint8Array(fs.readFileSync(path));
  const document = await pdfjs.getDocument({ data, password, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
  }
  return pages.join("\f");
}

text(process.argv[2], process.argv[3]).then(
  (said) => console.log(said),
  (error) => {
    console.error(error.name);
    process.exitCode = 1;
  },
);
