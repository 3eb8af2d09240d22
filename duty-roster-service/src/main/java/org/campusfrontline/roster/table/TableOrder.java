package org.campusfrontline.roster.table;

import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.sheet.SheetFormat;

/// What the job needs to know beside the file; faults are told in the language of the request.
record TableOrder(UUID period, SheetFormat format, boolean dryRun, Language language) {}
