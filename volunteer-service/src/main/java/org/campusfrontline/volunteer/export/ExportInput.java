package org.campusfrontline.volunteer.export;

import org.campusfrontline.platform.Language;

/// What the job needs to know; headers are in the language of the request.
record ExportInput(ExportWish wish, Language language) {}
