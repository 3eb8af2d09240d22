package org.campusfrontline.volunteer.certificate.reading;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;

/// Reads certificates, the newest request first: in no other order, so that nobody is compared by minutes.
@Singleton
public class CertificateQueries {

    private final CertificateStore store;
    private final CertificateAccess access;
    private final CertificateViews views;
    private final Caller caller;

    CertificateQueries(CertificateStore store, CertificateAccess access, CertificateViews views, Caller caller) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.caller = caller;
    }

    /// Empty where it does not exist for the caller.
    public Optional<CertificateView> find(UUID id) {
        return access.toSee(id).map(views::of);
    }

    public Outcome<Page<CertificateView>> list(CertificateFilter filter) {
        Optional<Refusal> refusal = filter.unit() == null
                ? Optional.empty()
                : access.refusalUnlessOrganiser(String.valueOf(filter.tree()), filter.unit());
        return refusal.<Outcome<Page<CertificateView>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(page(filter)));
    }

    private Page<CertificateView> page(CertificateFilter filter) {
        List<Object> values = new ArrayList<>();
        StringBuilder condition = new StringBuilder();
        if (filter.unit() == null) {
            condition.append("c.person = ?");
            values.add(caller.person());
        } else {
            condition.append("c.tree = ? AND c.unit = ?");
            values.addAll(List.of(String.valueOf(filter.tree()), filter.unit()));
        }
        if (filter.state() != null) {
            condition.append(" AND c.state = ?");
            values.add(filter.state());
        }
        Cursor.read(filter.cursor(), 1).map(Cursor::id).ifPresent(before -> {
            condition.append(" AND c.id < ?");
            values.add(before);
        });
        List<CertificateView> rows = store.page(condition.toString(), values, filter.limit() + 1).stream()
                .map(views::of)
                .toList();
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.id()));
    }
}
