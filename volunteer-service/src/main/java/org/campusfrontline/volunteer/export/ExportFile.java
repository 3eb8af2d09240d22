package org.campusfrontline.volunteer.export;

import java.time.Instant;
import java.util.UUID;

/// A table that was made, without its content.
record ExportFile(UUID id, String person, ExportWish wish, String fileName, int rows, Instant expiresAt) {

    private static final String PATH = "/api/volunteer/v1/exports/%s/file";

    /// Below the address of the front door.
    String path() {
        return PATH.formatted(id);
    }
}
