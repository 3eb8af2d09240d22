package org.campusfrontline.volunteer.recruitment.category;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;

/// Reads the catalogue, which is data.
@Singleton
public class PostCategories {

    private static final String ALL =
            "SELECT code, name_zh, name_en, risk_level FROM post_category ORDER BY ordinal, code";
    private final Sql sql;

    PostCategories(Sql sql) {
        this.sql = sql;
    }

    public List<PostCategory> all() {
        return sql.list(
                "read post categories",
                ALL,
                row -> new PostCategory(
                        row.text("code"), row.text("name_zh"), row.text("name_en"), row.text("risk_level")));
    }

    public Set<String> codes() {
        return all().stream().map(PostCategory::code).collect(Collectors.toUnmodifiableSet());
    }
}
