package org.campusfrontline.volunteer.export;

import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.export.rule.ExportKind;

/// A feature that makes one kind of table. Asked when the table is wanted, again when it is made and each time it is
/// read, since a role may have ended meanwhile.
public interface ExportSource {

    /// Whose the table is; `name` becomes part of the file's name.
    record Subject(String tree, String unit, String name) {}

    ExportKind kind();

    /// What the table is about; refused where it does not exist for the caller or is not theirs to take away.
    Outcome<Subject> subject(ExportWish wish);

    void write(ExportWish wish, Language language, SheetWriter sheet);
}
