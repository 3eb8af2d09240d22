package org.campusfrontline.platform.testing;

import java.util.function.Supplier;

/// What is one for the JVM although a test framework loads our classes several times: texts in system properties.
final class JvmState {

    private JvmState() {}

    static String once(String key, Supplier<String> make) {
        synchronized (Runtime.getRuntime()) {
            String known = System.getProperty(key);
            if (known == null) {
                known = make.get();
                System.setProperty(key, known);
            }
            return known;
        }
    }
}
