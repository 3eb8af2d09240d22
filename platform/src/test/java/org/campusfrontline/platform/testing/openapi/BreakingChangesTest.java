package org.campusfrontline.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BreakingChangesTest {

    private static final String THING = "/components/schemas/Thing";
    private static final String WISH = "/components/schemas/Wish";
    private static final String GET = "/paths/~1api~1sample~1v1~1things/get";
    private static final String POST = "/paths/~1api~1sample~1v1~1things/post";
    private final BreakingChanges changes = new BreakingChanges();

    static Stream<Arguments> breaks() {
        return Stream.of(
                breaks(
                        "an operation is removed",
                        d -> at(d, "/paths/~1api~1sample~1v1~1things").remove("get")),
                breaks("a path is renamed", d -> {
                    ObjectNode paths = at(d, "/paths");
                    paths.set("/api/sample/v1/stuff", paths.remove("/api/sample/v1/things"));
                }),
                breaks("an answer's property is removed", d -> {
                    at(d, THING + "/properties").remove("note");
                }),
                breaks("an answer's required property is removed", d -> {
                    at(d, THING + "/properties").remove("name");
                    remove((ArrayNode) d.at(THING + "/required"), "name");
                }),
                breaks("an answer's property becomes optional", d -> {
                    remove((ArrayNode) d.at(THING + "/required"), "name");
                }),
                breaks("an answer's property may become null", d -> {
                    at(d, THING + "/properties/name")
                            .putArray("type")
                            .add("string")
                            .add("null");
                }),
                breaks("an answer's property changes its type", d -> {
                    at(d, THING + "/properties/size").put("type", "string");
                }),
                breaks(
                        "an answer's status is removed",
                        d -> at(d, POST + "/responses").remove("400")),
                breaks("an answer's media type is changed", d -> {
                    ObjectNode content = at(d, POST + "/responses/201/content");
                    content.set("text/plain", content.remove("application/json"));
                }),
                breaks("a request needs one more property", d -> ((ArrayNode) d.at(WISH + "/required")).add("size")),
                breaks(
                        "a request's property is removed",
                        d -> at(d, WISH + "/properties").remove("size")),
                breaks("a request's text must be shorter", d -> {
                    at(d, WISH + "/properties/name").put("maxLength", 20);
                }),
                breaks("a request's choice is taken away", d -> {
                    remove((ArrayNode) d.at(WISH + "/properties/colour/enum"), "RED");
                }),
                breaks("a parameter becomes required", d -> {
                    at(d, GET + "/parameters/0").put("required", true);
                }),
                breaks("a parameter is removed", d -> ((ArrayNode) d.at(GET + "/parameters")).remove(0)),
                breaks("a parameter's limit is lowered", d -> {
                    at(d, GET + "/parameters/1/schema").put("maximum", 100);
                }),
                breaks("a role loses the operation", d -> remove((ArrayNode) d.at(GET + "/x-roles"), "volunteer")),
                breaks("an operation is renamed", d -> at(d, GET).put("operationId", "allThings")));
    }

    static Stream<Arguments> growths() {
        return Stream.of(
                breaks("an operation is added", d -> {
                    ObjectNode paths = at(d, "/paths");
                    ObjectNode more = paths.putObject("/api/sample/v1/others");
                    more.set("get", d.at(GET).deepCopy());
                    at(more, "/get").put("operationId", "listOthers");
                }),
                breaks("an answer has one more property", d -> {
                    at(d, THING + "/properties").putObject("weight").put("type", "integer");
                }),
                breaks("an answer's enumeration grows", d -> {
                    ((ArrayNode) d.at(THING + "/properties/colour/enum")).add("BLUE");
                }),
                breaks("a request may have one more property", d -> {
                    at(d, WISH + "/properties").putObject("weight").put("type", "integer");
                }),
                breaks("a role gets the operation", d -> ((ArrayNode) d.at(POST + "/x-roles")).add("operator")),
                breaks("a word is changed", d -> at(d, GET).put("summary", "All things")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void catchesThePlantedBreak(String what, Consumer<ObjectNode> change) {
        // When
        JsonNode after = TestDocuments.with(change);

        // Then
        assertThat(changes.breaks(TestDocuments.good(), after)).as(what).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growths")
    void letsTheContractGrow(String what, Consumer<ObjectNode> change) {
        // When
        JsonNode after = TestDocuments.with(change);

        // Then
        assertThat(changes.breaks(TestDocuments.good(), after)).as(what).isEmpty();
    }

    @Test
    void letsAVersionFollowAnother() {
        // When
        JsonNode after = TestDocuments.with(document -> {
            ObjectNode paths = at(document, "/paths");
            JsonNode things = paths.remove("/api/sample/v1/things");
            paths.set("/api/sample/v2/things", things);
            at(document, WISH + "/properties").remove("size");
        });

        // Then
        assertThat(changes.breaks(TestDocuments.good(), after)).isEmpty();
    }

    private static Arguments breaks(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return TestDocuments.at(document, pointer);
    }

    private static void remove(ArrayNode list, String text) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).asText().equals(text)) {
                list.remove(i);
            }
        }
    }
}
