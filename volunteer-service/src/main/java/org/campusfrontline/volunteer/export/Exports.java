package org.campusfrontline.volunteer.export;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.volunteer.export.ExportSource.Subject;
import org.campusfrontline.volunteer.export.rule.ExportKind;

/// The features that make tables, by kind, and what the audit says of each step.
@Singleton
class Exports {

    private final Map<ExportKind, ExportSource> sources = new EnumMap<>(ExportKind.class);
    private final Audit audit;

    Exports(@All List<ExportSource> sources, Audit audit) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.audit = audit;
    }

    ExportSource source(ExportWish wish) {
        return Objects.requireNonNull(sources.get(wish.kind()));
    }

    Outcome<Subject> subject(ExportWish wish) {
        return source(wish).subject(wish);
    }

    void record(String action, String export, ExportWish wish, Subject subject, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>(more);
        facts.put("kind", wish.kind().name());
        facts.put("purpose", wish.purpose().name());
        facts.put("tree", subject.tree());
        audit.record(new AuditEntry("export." + action, "export", export, subject.unit(), facts));
    }
}
