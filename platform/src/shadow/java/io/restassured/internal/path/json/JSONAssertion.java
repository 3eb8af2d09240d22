package io.restassured.internal.path.json;

import static io.restassured.internal.common.assertion.AssertionSupport.attributeGetter;
import static io.restassured.internal.common.assertion.AssertionSupport.classKeyword;
import static io.restassured.internal.common.assertion.AssertionSupport.escapePath;
import static io.restassured.internal.common.assertion.AssertionSupport.hyphen;
import static io.restassured.internal.common.assertion.AssertionSupport.integer;
import static io.restassured.internal.common.assertion.AssertionSupport.properties;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import io.restassured.internal.common.assertion.Assertion;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.runtime.InvokerHelper;

/// What a path finds in a JSON document, in the place of REST Assured's class of this name: that one compiles a Groovy
/// script for every look, which was half of the processor time of our tests. Here a path is compiled once.
public final class JSONAssertion implements Assertion {

    private static final String ROOT = "document";
    private static final Map<String, Class<?>> SCRIPTS = new ConcurrentHashMap<>();

    private String key = "";
    private Map<String, Object> params = Map.of();

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    /// What the path's names stand for besides the document; may be null.
    public void setParams(Map<String, Object> params) {
        this.params = params == null ? Map.of() : Map.copyOf(params);
    }

    /// Null where something on the path's way is not there.
    ///
    /// @param config is not asked
    /// @throws IllegalArgumentException if this is no path, or names what has no value
    @Override
    public Object getResult(Object document, Object config) {
        return getAsJsonObject(document);
    }

    public Object getAsJsonObject(Object document) {
        if (key.isEmpty() || key.equals("$")) {
            return document;
        }
        Map<String, Object> names = new HashMap<>(params);
        names.put(ROOT, document);
        try {
            Class<?> script = SCRIPTS.computeIfAbsent(key, JSONAssertion::compiled);
            return InvokerHelper.createScript(script, new Binding(names)).run();
        } catch (MissingPropertyException e) {
            throw new IllegalArgumentException(
                    "the path %s names %s, which has no value".formatted(key, e.getProperty()), e);
        } catch (NullPointerException e) {
            String message = String.valueOf(e.getMessage());
            if (message.endsWith("on null object")) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public String description() {
        return "JSON path";
    }

    private static Class<?> compiled(String path) {
        String escaped = escapePath(
                        path,
                        (PathFragmentEscaper) hyphen(),
                        (PathFragmentEscaper) attributeGetter(),
                        (PathFragmentEscaper) integer(),
                        (PathFragmentEscaper) properties(),
                        (PathFragmentEscaper) classKeyword())
                .toString();
        boolean index = escaped.matches("\\[-?\\d+].*");
        try (GroovyClassLoader loader = new GroovyClassLoader(Script.class.getClassLoader())) {
            return loader.parseClass(ROOT + (index ? "" : ".") + escaped);
        } catch (CompilationFailedException e) {
            throw new IllegalArgumentException(path + " is no JSON path: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
