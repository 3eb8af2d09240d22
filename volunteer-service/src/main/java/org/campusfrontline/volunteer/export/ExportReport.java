package org.campusfrontline.volunteer.export;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an export's job brought: where its file is read, and until when.
@Schema(description = "The result of an export's job.")
record ExportReport(int rows, String path, String fileName, Instant expiresAt) {}
