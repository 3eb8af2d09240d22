package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The contract that clients have: a kept file which a served document may extend but not break.
public final class ApprovedCopy {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .stringQuotingChecker(new QuotedTimes())
            .build());

    private final Path file;
    private final boolean approve;

    private ApprovedCopy(Path file, boolean approve) {
        this.file = file;
        this.approve = approve;
    }

    /// The copy in that file, open to a change or not.
    public static ApprovedCopy at(Path file, boolean approve) {
        return new ApprovedCopy(file, approve);
    }

    /// The copy below the project's root, open to a change only with `-Dcampus.contracts.approve=true`.
    public static ApprovedCopy of(Path belowRoot) {
        String root = System.getProperty("campus.root", "");
        if (root.isBlank()) {
            throw new AssertionError("the system property campus.root must name the project's root");
        }
        return new ApprovedCopy(Path.of(root).resolve(belowRoot), Boolean.getBoolean("campus.contracts.approve"));
    }

    /// YAML 1.1 reads `08:00:00` as a number to the base of 60.
    private static final class QuotedTimes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;
        private static final Pattern TIME = Pattern.compile("[-+]?\\d[\\d_]*(:\\d+)+(\\.\\d*)?");

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || TIME.matcher(value).matches();
        }
    }

    /// Says which changes from the first document to the second break a client.
    public interface Comparison {
        List<String> breaks(JsonNode before, JsonNode after);
    }

    /// Fails when the document breaks the copy, or differs from it and nobody approved.
    public void hold(JsonNode document, Comparison comparison) {
        if (!Files.exists(file)) {
            requireApproval("there is no approved copy yet");
        } else {
            JsonNode copy = read();
            if (copy.equals(YAML.valueToTree(reread(document)))) {
                return;
            }
            List<String> breaks = comparison.breaks(copy, document);
            if (!breaks.isEmpty()) {
                throw new AssertionError("breaks the contract in " + file + "; a break needs a new version:\n"
                        + String.join("\n", breaks));
            }
            requireApproval("the contract grew, without a break");
        }
        write(document);
    }

    private void requireApproval(String why) {
        if (!approve) {
            throw new AssertionError(file + ": " + why + ". Look at the change, then run this test once with"
                    + " -Dcampus.contracts.approve=true and commit the file.");
        }
    }

    private JsonNode read() {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As it would come back from a file, so that number types do not tell them apart.
    private static JsonNode reread(JsonNode document) {
        try {
            return YAML.readTree(YAML.writeValueAsString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonNode document) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, YAML.writeValueAsString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
