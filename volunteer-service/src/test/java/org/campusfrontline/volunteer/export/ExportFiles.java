package org.campusfrontline.volunteer.export;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.volunteer.directory.Directory;

/// Exports as their clients ask for them, read by POI, which shares no code with what wrote them.
public final class ExportFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ExportFiles() {}

    public static Map<String, Object> wish(String kind, String purpose, Object... more) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("kind", kind);
        wish.put("purpose", purpose);
        for (int i = 0; i < more.length; i += 2) {
            wish.put((String) more[i], more[i + 1]);
        }
        return wish;
    }

    public static ValidatableResponse ask(RequestSpecification as, Map<String, Object> wish) {
        return Directory.keyed(as).body(wish).post("/exports").then();
    }

    /// The job once it is over.
    public static JsonPath made(String person, Map<String, Object> wish) {
        String id = ask(Directory.as(person), wish).statusCode(202).extract().path("id");
        return Await.value(PATIENCE, "export " + id + " is over", () -> {
            JsonPath job = Directory.as(person)
                    .get("/exports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            return List.of("DONE", "FAILED").contains(job.getString("state")) ? Optional.of(job) : Optional.empty();
        });
    }

    public static byte[] read(String person, JsonPath job) {
        return file(person, job).statusCode(200).extract().asByteArray();
    }

    public static ValidatableResponse file(String person, JsonPath job) {
        String path = job.getString("result.path");
        return Directory.as(person)
                .get(path.substring("/api/volunteer/v1".length()))
                .then();
    }

    public static Book book(byte[] content) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new Book(
                    rows(book.getSheetAt(0)),
                    rows(book.getSheetAt(1)),
                    book.getSheetAt(0).getHeader().getCenter(),
                    formulas(book.getSheetAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table with its header, the sheet that says whose it is, the header of each printed page, and how many cells
    /// would be run.
    public record Book(List<List<String>> table, List<List<String>> about, String pageHeader, long formulas) {}

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter format = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : format.formatCellValue(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static long formulas(Sheet sheet) {
        long formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            }
        }
        return formulas;
    }
}
