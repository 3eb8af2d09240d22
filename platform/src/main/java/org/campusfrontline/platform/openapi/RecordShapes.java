package org.campusfrontline.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// Takes from our records what the code already says: a component without `@Nullable` is required, one with it may be
/// null. A schema is matched to its record by name and by the names of its properties.
final class RecordShapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final String OURS = "org.campusfrontline.";
    private final Map<String, List<ClassInfo>> records;

    RecordShapes(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(type -> type.simpleName()));
    }

    void complete(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        find(name, properties).ifPresent(type -> {
            for (RecordComponentInfo component : type.recordComponents()) {
                complete(schema, component, properties.get(component.name()));
            }
        });
    }

    private Optional<ClassInfo> find(String name, Map<String, Schema> properties) {
        List<ClassInfo> candidates = new ArrayList<>();
        records.forEach((simple, types) -> {
            if (name.startsWith(simple)) {
                candidates.addAll(types);
            }
        });
        return candidates.stream()
                .filter(type -> type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(properties.keySet()))
                .max((a, b) ->
                        Integer.compare(a.simpleName().length(), b.simpleName().length()));
    }

    private static void complete(Schema owner, RecordComponentInfo component, @Nullable Schema property) {
        boolean nullable = component.type().hasAnnotation(NULLABLE)
                || component.hasAnnotation(NULLABLE)
                || component.type().name().equals(OPTIONAL);
        List<String> required = Optional.ofNullable(owner.getRequired()).orElse(List.of());
        if (!nullable && !required.contains(component.name())) {
            owner.addRequired(component.name());
        }
        if (nullable && property != null) {
            owner.addProperty(component.name(), orNull(property));
        }
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = Optional.ofNullable(property.getType()).orElse(List.of());
        return types.isEmpty() || types.contains(SchemaType.NULL) ? property : property.addType(SchemaType.NULL);
    }
}
