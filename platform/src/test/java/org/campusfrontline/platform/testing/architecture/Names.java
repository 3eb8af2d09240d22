package org.campusfrontline.platform.testing.architecture;

import java.util.List;
import java.util.Set;

/// Names of the frameworks' types, as text: a service need not have them all on its class path.
final class Names {

    static final String OURS = "org.campusfrontline";
    static final String PLATFORM = OURS + ".platform";
    static final String TIME = PLATFORM + ".time";
    static final String OUTBOX = PLATFORM + ".outbox";

    /// What runs the code of others and must outlive whatever it throws: relay, inbox, jobs.
    static final Set<String> RELAYS = Set.of(OUTBOX, PLATFORM + ".inbox", PLATFORM + ".job");

    static final String ENTITY = "jakarta.persistence.Entity";
    static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
    static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    static final String PATH = "jakarta.ws.rs.Path";
    static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
    static final String OUTGOING = "org.eclipse.microprofile.reactive.messaging.Outgoing";
    static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";
    static final String CONSUMER = PLATFORM + ".inbox.EventConsumer";
    static final String USE_CASE = PLATFORM + ".UseCase";
    static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    static final String INJECT = "jakarta.inject.Inject";
    static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    static final Set<String> TRANSACTIONS = Set.of(
            TRANSACTIONAL,
            "io.quarkus.narayana.jta.QuarkusTransaction",
            "jakarta.transaction.TransactionManager",
            "jakarta.transaction.UserTransaction");

    static final Set<String> EMITTERS = Set.of(
            OUTGOING,
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "io.smallrye.reactive.messaging.kafka.KafkaClientService");

    static final List<String> INJECTIONS = List.of(
            INJECT,
            "jakarta.ws.rs.core.Context",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.reactive.messaging.Channel");

    static final List<String> ROLE_DECLARATIONS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");

    private Names() {}
}
