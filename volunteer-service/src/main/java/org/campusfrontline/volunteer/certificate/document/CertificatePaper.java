package org.campusfrontline.volunteer.certificate.document;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Draws a sheet as PDF/A-2u: everything that is needed to show it is inside, and its text can be read out.
final class CertificatePaper {

    private static final float MARGIN = 56;
    private static final float TITLE = 26;
    private static final float USUAL = 11;
    private static final float SMALL = 9;
    private static final float AIR = 14;
    private static final float[] FIELDS = {3, 7};
    private static final float[] LINES = {6, 4, 2};
    private static final float[] FOOT = {7, 3};
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final Color RULE = new Color(0xC8, 0xC8, 0xC8);
    private final CampusFont font;
    private final CertificateSheet sheet;
    private final Set<String> missing = CampusFont.noneMissing();

    private CertificatePaper(CampusFont font, CertificateSheet sheet) {
        this.font = font;
        this.sheet = sheet;
    }

    static byte[] draw(CampusFont font, CertificateSheet sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CertificatePaper(font, sheet).draw(file);
        } catch (DocumentException e) {
            throw new IllegalStateException("a sheet is always drawable", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void draw(ByteArrayOutputStream file) throws DocumentException, IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, file);
        writer.setPDFXConformance(PdfWriter.PDFA2U);
        document.addTitle("志愿服务证明 Certificate of Volunteer Service " + sheet.number());
        document.addAuthor(sheet.unit().zh());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.setOutputIntents(SRGB, "", "https://www.color.org", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        document.add(centred("志愿服务证明", TITLE));
        document.add(centred("Certificate of Volunteer Service", USUAL));
        document.add(centred("编号 No. " + sheet.number(), USUAL));
        document.add(fields());
        document.add(lines());
        document.add(foot(writer));
        if (!missing.isEmpty()) {
            document.add(text(
                    "〓：字库中没有的字，依次为 Characters that the font lacks, in order: " + String.join(", ", missing), SMALL));
        }
        writer.createXmpMetadata();
        document.close();
    }

    private PdfPTable fields() {
        PdfPTable table = table(FIELDS);
        field(table, "姓名 Name", sheet.personName());
        field(table, "人员编号 Person number", sheet.person());
        field(table, "服务期间 Period", sheet.from() + " — " + sheet.to());
        field(table, "服务时长 Time served", duration(sheet.minutes()));
        field(table, "出具单位 Issued by", sheet.unit().zh() + " " + sheet.unit().en());
        field(table, "负责人 Person in charge", sheet.inChargeName());
        field(table, "出具日期 Date of issue", sheet.issuedOn().toString());
        return table;
    }

    private PdfPTable lines() {
        PdfPTable table = table(LINES);
        table.setHeaderRows(1);
        cell(table, "服务内容 Service");
        cell(table, "日期 Days");
        cell(table, "分钟 Minutes");
        for (CertificateLine line : sheet.lines()) {
            cell(table, line.titleZh() + " " + line.titleEn());
            cell(table, line.firstDay() + " — " + line.lastDay());
            cell(table, Long.toString(line.minutes()));
        }
        return table;
    }

    private PdfPTable foot(PdfWriter writer) throws DocumentException {
        PdfPTable table = table(FOOT);
        table.setKeepTogether(true);
        PdfPCell words = new PdfPCell();
        words.setBorder(PdfPCell.NO_BORDER);
        words.addElement(text("扫码或访问下列网址核验本证明 Verify this certificate by the code or at", SMALL));
        words.addElement(text(sheet.address(), SMALL));
        words.addElement(text("本证明依时长账簿出具，账簿截至 As the ledger of hours stood at " + sheet.asOf(), SMALL));
        words.addElement(text("依《志愿服务条例》第十九条无偿出具 Issued free of charge", SMALL));
        table.addCell(words);
        PdfPCell code = new PdfPCell(QrSquare.of(sheet.address(), writer.getDirectContent()), false);
        code.setBorder(PdfPCell.NO_BORDER);
        code.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(code);
        return table;
    }

    static String duration(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        return "%d 分钟（%d 小时 %d 分钟） %d minutes (%d h %d min)".formatted(minutes, hours, rest, minutes, hours, rest);
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(AIR);
        return table;
    }

    private void field(PdfPTable table, String name, String value) {
        cell(table, name);
        cell(table, value);
    }

    private void cell(PdfPTable table, String text) {
        PdfPCell cell = new PdfPCell(new Phrase(chunk(text, USUAL)));
        cell.setBorderColor(RULE);
        cell.setPadding(6);
        table.addCell(cell);
    }

    private Paragraph centred(String text, float size) {
        Paragraph line = text(text, size);
        line.setAlignment(Element.ALIGN_CENTER);
        return line;
    }

    private Paragraph text(String text, float size) {
        Paragraph paragraph = new Paragraph(chunk(text, size));
        paragraph.setLeading(size * 1.6f);
        return paragraph;
    }

    private Chunk chunk(String text, float size) {
        return new Chunk(font.drawable(text, missing), new Font(font.base(), size));
    }
}
