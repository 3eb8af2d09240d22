package org.campusfrontline.volunteer.certificate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePaperTest {

    private static final CampusFont FONT = new CampusFont();

    /// Rare letters of names: of the first block, of extension A, of the planes beyond, traditional ones, accents.
    @ParameterizedTest
    @ValueSource(
            strings = {"堃喆犇骉龑煊〇", "㛃䶮䲟", "𠅤𪟝𬭩𬸚", "陳國龍", "買買提·阿卜杜拉", "José Müller", "Đặng", "Иванов", "Petrović"})
    void hasTheLettersOfNames(String name) throws IOException {
        String text = text(CertificatePaper.draw(FONT, sheet(name, 1)));

        boolean known = !name.equals("Petrović");
        assertThat(text.contains(name.replace(" ", ""))).isEqualTo(known);
        assertThat(text.contains("〓")).isEqualTo(!known);
    }

    @Test
    void goesOnOverPagesAndLosesNothing() throws IOException {
        byte[] pdf = CertificatePaper.draw(FONT, sheet("李思远", 120));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        String text = text(pdf);
        assertThat(IntStream.range(0, 120)).allSatisfy(i -> assertThat(text).contains("活动第%d号".formatted(i)));
        assertThat(text).contains("/q/certificate/code");
    }

    @Test
    void severalAtOnceDoNotMixTheirLetters() throws Exception {
        List<String> names = List.of("李思远", "王秀兰", "陳國龍", "龑䶮");
        List<Callable<String>> works = names.stream()
                .<Callable<String>>map(name -> () -> text(CertificatePaper.draw(FONT, sheet(name, 3))))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(names.size())) {
            List<Future<String>> drawn = threads.invokeAll(works);
            for (int i = 0; i < names.size(); i++) {
                assertThat(drawn.get(i).get()).contains("姓名Name" + names.get(i)).contains("活动第2号");
            }
        }
    }

    @Test
    void tellsMinutesInHoursToo() {
        assertThat(CertificatePaper.duration(59)).isEqualTo("59 分钟（0 小时 59 分钟） 59 minutes (0 h 59 min)");
        assertThat(CertificatePaper.duration(60)).isEqualTo("60 分钟（1 小时 0 分钟） 60 minutes (1 h 0 min)");
    }

    private static CertificateSheet sheet(String name, int lines) {
        LocalDate day = LocalDate.of(2026, 10, 1);
        return new CertificateSheet(
                "2026-000123",
                name,
                "2022010417",
                new UnitName("校团委", "Youth league committee"),
                day,
                day,
                IntStream.range(0, lines)
                        .mapToObj(i -> new CertificateLine(
                                HoursKind.ACTIVITY,
                                new UUID(0, i),
                                "活动第%d号".formatted(i),
                                "Activity " + i,
                                day,
                                day,
                                60))
                        .toList(),
                60L * lines,
                "王秀兰",
                day,
                Instant.parse("2026-10-02T00:00:00Z"),
                "https://campus.example.edu/q/certificate/code");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
