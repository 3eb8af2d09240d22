package org.campusfrontline.gateway.outside;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/// Everything outside the gateway as real servers on free ports: four services, the issuer, and a remote control.
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    public static final String CONTROL = "test.outside.control";

    private Outside outside;

    @Override
    public Map<String, String> start() {
        outside = new Outside();
        Map<String, String> settings = new HashMap<>(outside.addresses());
        settings.put("campus.issuer", outside.issuer());
        settings.put(CONTROL, outside.control());
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("campus.gateway.cors.origins", "https://app.campus.example");
        settings.putIfAbsent("kafka.bootstrap.servers", "127.0.0.1:1");
        return settings;
    }

    @Override
    public void stop() {
        if (outside != null) {
            outside.close();
        }
    }
}
