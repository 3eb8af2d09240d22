package org.campusfrontline.volunteer.privacy;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusfrontline.platform.testing.openapi.DeclaredAnswers.Operation;
import org.campusfrontline.platform.testing.openapi.OpenApiGate;

/// Reads every reading endpoint of the service's document as somebody, and tells which facts of the scene's person
/// stood in the answers.
final class PrivacyCrawl {

    private static final String ROOT = "/api/volunteer/v1/";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private final PrivacyScene scene;
    private final List<String> unknown = new ArrayList<>();

    PrivacyCrawl(PrivacyScene scene) {
        this.scene = scene;
    }

    /// Paths whose parameter stands for nothing in the scene; nothing was read there.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /// By fact the endpoints that told it.
    Map<PersonalFact, Set<String>> read(Viewer viewer, RequestSpecification as) {
        Map<PersonalFact, Set<String>> seen = new TreeMap<>();
        for (Operation operation : OpenApiGate.checker().declared().operations()) {
            if (!operation.writes() && !operation.path().endsWith("/stream")) {
                for (Map<String, String> unit :
                        declared(operation).contains("unit") ? units() : List.of(scene.query())) {
                    read(viewer, as, operation, unit)
                            .forEach(fact -> seen.computeIfAbsent(fact, first -> new TreeSet<>())
                                    .add(operation.id()));
                }
            }
        }
        return seen;
    }

    private List<Map<String, String>> units() {
        return List.of(
                Map.of("tree", PrivacyScene.TREE, "unit", scene.runs),
                Map.of("tree", PrivacyScene.HOME_TREE, "unit", scene.home));
    }

    private Set<PersonalFact> read(
            Viewer viewer, RequestSpecification as, Operation operation, Map<String, String> unit) {
        Map<String, String> query = new LinkedHashMap<>(scene.query());
        query.putAll(unit);
        query.keySet().retainAll(declared(operation));
        Response answer = RestAssured.given().spec(as).queryParams(query).get(path(viewer, operation));
        if (answer.statusCode() >= 400) {
            if (answer.statusCode() == 400 || answer.statusCode() >= 500) {
                throw new AssertionError(operation.id() + " " + query + ": " + answer.asString());
            }
            return Set.of();
        }
        return facts(text(answer));
    }

    private static Set<String> declared(Operation operation) {
        Set<String> names = new HashSet<>();
        operation.node().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    private String path(Viewer viewer, Operation operation) {
        String path = operation.path().substring(ROOT.length());
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder filled = new StringBuilder("/");
        while (parameter.find()) {
            String before = path.substring(0, parameter.start() - 1);
            parameter.appendReplacement(filled, Matcher.quoteReplacement(thing(viewer, path, before)));
        }
        return parameter.appendTail(filled).toString();
    }

    private String thing(Viewer viewer, String path, String before) {
        String given = scene.links(viewer).get(before);
        if (given != null) {
            return given;
        }
        String found = scene.things().getOrDefault(path, scene.things().get(before));
        if (found == null) {
            unknown.add(path);
            return UUID.randomUUID().toString();
        }
        return found;
    }

    private Set<PersonalFact> facts(String text) {
        EnumSet<PersonalFact> facts = EnumSet.noneOf(PersonalFact.class);
        scene.marks().forEach((fact, mark) -> {
            if (mark.matcher(text).find()) {
                facts.add(fact);
            }
        });
        return facts;
    }

    private static String text(Response answer) {
        byte[] body = answer.asByteArray();
        try {
            return switch (answer.getContentType().split(";")[0]) {
                case "application/pdf" -> pdf(body);
                case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> sheet(body);
                default -> new String(body, StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sheet(byte[] body) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(body));
                XSSFExcelExtractor extractor = new XSSFExcelExtractor(book)) {
            return extractor.getText();
        }
    }
}
