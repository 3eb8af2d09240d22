package org.campusfrontline.volunteer.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.volunteer.directory.Directory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A file as somebody uploads it: its bytes, under the media type that its sender declares.
public record ImportFile(String mediaType, byte[] content) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    public static ImportFile csv(String... lines) {
        return text(UTF_8, lines);
    }

    public static ImportFile text(Charset charset, String... lines) {
        return new ImportFile(SheetFormat.CSV_TYPE, String.join("\r\n", lines).getBytes(charset));
    }

    public static ImportFile ndjson(String... lines) {
        return new ImportFile(SheetFormat.NDJSON_TYPE, String.join("\n", lines).getBytes(UTF_8));
    }

    /// The same cells as a CSV without quotes would hold.
    public static ImportFile xlsx(String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("表1");
            for (int row = 0; row < lines.length; row++) {
                List<String> cells = List.of(lines[row].split(",", -1));
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportFile(SheetFormat.XLSX_TYPE, out.toByteArray());
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.startsWith("=")) {
            sheet.formula(row, column, text.substring(1));
        } else {
            sheet.value(row, column, text);
        }
    }

    /// Uploads it as one of `units`, `people` or `grants`.
    public Response upload(RequestSpecification as, String what, boolean dryRun) {
        return send(Directory.keyed(as), what, dryRun);
    }

    /// The same without an idempotency key of its own.
    public Response send(RequestSpecification as, String what, boolean dryRun) {
        return as.config(RestAssured.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs(mediaType, ContentType.BINARY)))
                .contentType(mediaType)
                .queryParam("dryRun", dryRun)
                .body(content)
                .post("/" + what + "/imports");
    }

    /// Takes it as the administrator and waits for the end of the job.
    public JsonPath take(String what) {
        return job(Directory.ADMINISTRATOR, what, upload(Directory.asAdministrator(), what, false));
    }

    public JsonPath check(String what) {
        return job(Directory.ADMINISTRATOR, what, upload(Directory.asAdministrator(), what, true));
    }

    /// The job of an accepted upload once it is over.
    public static JsonPath job(String person, String what, Response upload) {
        String id = upload.then().statusCode(202).extract().path("id");
        return Await.value(PATIENCE, "import " + id + " is over", () -> {
            JsonPath job = Directory.as(person)
                    .get("/" + what + "/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            return OVER.contains(job.getString("state")) ? Optional.of(job) : Optional.empty();
        });
    }

    /// Rows, created, changed, unchanged, as the job's report has them.
    public static List<Integer> counts(JsonPath job) {
        return Stream.of("rows", "created", "changed", "unchanged")
                .map(name -> job.getInt("result." + name))
                .toList();
    }
}
