package org.campusfrontline.platform.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far a job is, as last told by its handler.
record Progress(int percent, String doing, Map<String, Object> figures) {

    private static final int LONGEST_KEY = 64;

    Progress {
        percent = Math.clamp(percent, 0, 100);
        doing = doing.length() > LONGEST_KEY ? doing.substring(0, LONGEST_KEY) : doing;
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
