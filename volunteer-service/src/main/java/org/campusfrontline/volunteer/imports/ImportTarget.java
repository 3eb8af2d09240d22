package org.campusfrontline.volunteer.imports;

import java.util.UUID;

/// What a file is taken into, where that is one thing in the version that its sender knows.
public record ImportTarget(UUID id, long version) {}
