package org.campusfrontline.platform.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SampleView(
        UUID id,
        String name,
        int size,
        @Nullable String note,
        @Nullable Owner owner,
        List<String> tags,
        Instant madeAt,
        long version) {

    record Owner(String person) {}
}
