package org.campusfrontline.volunteer.imports;

import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/// What the job needs to know beside the file; faults are told in the language of the request.
record ImportInput(
        SheetFormat format,
        boolean dryRun,
        Language language,
        @Nullable ImportTarget target) {}
