package org.campusfrontline.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.ProblemCode;

/// The sentences of every problem code, from `problems/<letters>_<language>.properties` in UTF-8, with `{name}` for
/// values.
@Singleton
public class ProblemCatalogue {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    public String title(ProblemCode code, Language language, Map<String, Object> values) {
        return sentence(code, ".title", language, values);
    }

    /// Empty where the catalogue has no detail for the code.
    public String detail(ProblemCode code, Language language, Map<String, Object> values) {
        return sentence(code, ".detail", language, values);
    }

    /// The sentence with its `{name}` places still open; `part` is `.title` or `.detail`.
    public String pattern(ProblemCode code, String part, Language language) {
        String letters = code.code().substring(0, code.code().indexOf('-'));
        Properties bundle = bundles.computeIfAbsent(letters + "_" + language.tag(), ProblemCatalogue::load);
        return bundle.getProperty(code.code() + part, part.equals(".title") ? code.code() : "");
    }

    private String sentence(ProblemCode code, String part, Language language, Map<String, Object> values) {
        Matcher places = PLACE.matcher(pattern(code, part, language));
        return places.replaceAll(
                place -> Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), "?"))));
    }

    private static Properties load(String name) {
        Properties bundle = new Properties();
        String path = "problems/" + name.replace("zh-CN", "zh_CN") + ".properties";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no message bundle " + path);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
