package org.campusfrontline.volunteer.export;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.export.rule.ExportPurpose;

/// Who took a table away, when and for what: on every printed page and on a sheet of its own.
record Watermark(UUID export, String person, ExportPurpose purpose, Instant at) {}
