package org.campusfrontline.platform.testing.architecture;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Sources of a small service that keeps every rule, and of classes that each break one.
final class PlantedSources {

    /// A small service that keeps every rule.
    static final List<String> GOOD = List.of(
            "@org.jspecify.annotations.NullMarked package org.campusfrontline.planted.thing;",
            "@org.jspecify.annotations.NullMarked package org.campusfrontline.planted.thing.rule;",
            "@org.jspecify.annotations.NullMarked package org.campusfrontline.planted.thing.event;",
            """
            package org.campusfrontline.planted.thing.rule;
            public class ThingRule {
                public java.util.Optional<org.campusfrontline.platform.Refusal> check(int size) {
                    return java.util.Optional.empty();
                }
            }
            """,
            """
            package org.campusfrontline.planted.thing.event;
            public record ThingChanged(java.util.UUID id, String[] names) {}
            """,
            """
            package org.campusfrontline.planted.thing;
            @jakarta.persistence.Entity
            class Thing {
                @jakarta.persistence.Id
                private long id;
            }
            """,
            """
            package org.campusfrontline.planted.thing;
            class ThingRepository implements io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<Thing, Long> {}
            """,
            """
            package org.campusfrontline.planted.thing;
            @org.campusfrontline.platform.UseCase
            class ChangeThing {
                private final ThingRepository things;
                private final java.time.Clock clock;
                ChangeThing(ThingRepository things, java.time.Clock clock) {
                    this.things = things;
                    this.clock = clock;
                }
                java.time.LocalDate change() {
                    return java.time.LocalDate.now(clock);
                }
            }
            """,
            """
            package org.campusfrontline.planted.thing;
            @jakarta.ws.rs.Path("/v1/things")
            class ThingResource {
                private final ChangeThing change;
                ThingResource(ChangeThing change) {
                    this.change = change;
                }
                @jakarta.ws.rs.POST
                @jakarta.annotation.security.RolesAllowed("organiser")
                public String change(Wish wish) {
                    return change.change().toString();
                }
                record Wish(String name) {}
            }
            """,
            """
            package org.campusfrontline.planted.thing;
            class ThingConsumer {
                @org.eclipse.microprofile.reactive.messaging.Incoming("things")
                public void on(String event) {}
            }
            """,
            """
            package org.campusfrontline.planted.thing;
            class ThingJob {
                @io.quarkus.scheduler.Scheduled(every = "1m")
                void run() {}
            }
            """);

    private PlantedSources() {}

    /// Rule, what its message must name, and the planted classes.
    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of("packagesAreFreeOfCycles", "Here", List.of("""
                        package org.campusfrontline.planted.thing;
                        public class Here {
                            org.campusfrontline.planted.other.There there;
                        }
                        """, """
                        package org.campusfrontline.planted.other;
                        public class There {
                            org.campusfrontline.planted.thing.Here here;
                        }
                        """)),
                Arguments.of("rulesUseOnlyPlainJava", "Heavy", List.of("""
                        package org.campusfrontline.planted.thing.rule;
                        class Heavy {
                            org.jboss.logging.Logger log;
                        }
                        """)),
                Arguments.of("eventsUseOnlyPlainJava", "Heavy", List.of("""
                        package org.campusfrontline.planted.thing.event;
                        record Heavy(com.fasterxml.jackson.databind.JsonNode body) {}
                        """)),
                Arguments.of("entitiesArePackagePrivate", "Open", List.of("""
                        package org.campusfrontline.planted.thing;
                        @jakarta.persistence.Entity
                        public class Open {}
                        """)),
                Arguments.of("repositoriesArePackagePrivate", "Things", List.of("""
                        package org.campusfrontline.planted.thing;
                        public class Things implements io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<String, Long> {}
                        """)),
                Arguments.of("nobodyDependsOnAResource", "ResourceUser", List.of("""
                        package org.campusfrontline.planted.thing;
                        class ResourceUser {
                            ThingResource.Wish wish() {
                                return new ThingResource.Wish("");
                            }
                            ThingResource resource;
                        }
                        """)),
                Arguments.of("nobodyDependsOnAConsumer", "ConsumerUser", List.of("""
                        package org.campusfrontline.planted.thing;
                        class ConsumerUser {
                            void call(ThingConsumer consumer) {
                                consumer.on("");
                            }
                        }
                        """)),
                Arguments.of("nobodyDependsOnAJob", "JobUser", List.of("""
                        package org.campusfrontline.planted.thing;
                        class JobUser {
                            ThingJob job;
                        }
                        """)),
                Arguments.of("resourcesTouchNoData", "ShortCutResource", List.of("""
                        package org.campusfrontline.planted.thing;
                        @jakarta.ws.rs.Path("/v1/short-cuts")
                        class ShortCutResource {
                            ShortCutResource(ThingRepository things) {}
                        }
                        """)),
                Arguments.of("consumersTouchNoData", "ShortCutConsumer", List.of("""
                        package org.campusfrontline.planted.thing;
                        class ShortCutConsumer {
                            @org.eclipse.microprofile.reactive.messaging.Incoming("things")
                            public void on(String event) {
                                new Thing();
                            }
                        }
                        """)),
                Arguments.of("transactionsBeginOnlyInUseCases", "AnnotatedTransaction", List.of("""
                        package org.campusfrontline.planted.thing;
                        class AnnotatedTransaction {
                            @jakarta.transaction.Transactional
                            void run() {}
                        }
                        """)),
                Arguments.of("transactionsBeginOnlyInUseCases", "CalledTransaction", List.of("""
                        package org.campusfrontline.planted.thing;
                        class CalledTransaction {
                            void run() {
                                io.quarkus.narayana.jta.QuarkusTransaction.begin();
                            }
                        }
                        """)),
                Arguments.of("eventsLeaveOnlyByTheOutbox", "EmitterSender", List.of("""
                        package org.campusfrontline.planted.thing;
                        class EmitterSender {
                            org.eclipse.microprofile.reactive.messaging.Emitter<String> emitter;
                        }
                        """)),
                Arguments.of("eventsLeaveOnlyByTheOutbox", "KafkaSender", List.of("""
                        package org.campusfrontline.planted.thing;
                        class KafkaSender {
                            org.apache.kafka.clients.producer.Producer<String, String> producer;
                        }
                        """)),
                Arguments.of("nothingIsInjectedIntoAField", "InjectedField", List.of("""
                        package org.campusfrontline.planted.thing;
                        class InjectedField {
                            @jakarta.inject.Inject
                            ChangeThing change;
                        }
                        """)),
                Arguments.of("nothingIsInjectedIntoAField", "SettingField", List.of("""
                        package org.campusfrontline.planted.thing;
                        class SettingField {
                            @org.eclipse.microprofile.config.inject.ConfigProperty(name = "a")
                            String a;
                        }
                        """)),
                Arguments.of("endpointsArePublic", "HiddenResource", List.of("""
                        package org.campusfrontline.planted.thing;
                        @jakarta.ws.rs.Path("/v1/hidden")
                        class HiddenResource {
                            @jakarta.ws.rs.GET
                            @jakarta.annotation.security.PermitAll
                            String hidden() {
                                return "";
                            }
                        }
                        """)),
                Arguments.of("endpointsDeclareTheirRoles", "OpenResource", List.of("""
                        package org.campusfrontline.planted.thing;
                        @jakarta.ws.rs.Path("/v1/open")
                        class OpenResource {
                            @jakarta.ws.rs.GET
                            public String open() {
                                return "";
                            }
                        }
                        """)),
                Arguments.of("packagesAreNullMarked", "planted.bare", List.of("""
                        package org.campusfrontline.planted.bare;
                        class Bare {}
                        """)),
                Arguments.of("onlyThePlatformTakesTimeAndIdsFromTheSystem", "Timed", List.of("""
                        package org.campusfrontline.planted.thing;
                        class Timed {
                            java.time.Instant now = java.time.Instant.now();
                        }
                        """)),
                Arguments.of("onlyThePlatformTakesTimeAndIdsFromTheSystem", "Named", List.of("""
                        package org.campusfrontline.planted.thing;
                        class Named {
                            java.util.function.Supplier<java.util.UUID> id = java.util.UUID::randomUUID;
                        }
                        """)),
                Arguments.of("onlyThePlatformTakesTimeAndIdsFromTheSystem", "Loud", List.of("""
                        package org.campusfrontline.planted.thing;
                        class Loud {
                            void speak() {
                                System.out.println();
                            }
                        }
                        """)),
                Arguments.of("nothingCatchesExceptionItself", "Swallower", List.of("""
                        package org.campusfrontline.planted.thing;
                        class Swallower {
                            void run(Runnable work) {
                                try {
                                    work.run();
                                } catch (Exception e) {
                                    return;
                                }
                            }
                        }
                        """)),
                Arguments.of("dependsOnNoOtherService", "Neighbour", List.of("""
                        package org.campusfrontline.planted.thing;
                        class Neighbour {
                            org.campusfrontline.elsewhere.Secret secret;
                        }
                        """, """
                        package org.campusfrontline.elsewhere;
                        public class Secret {}
                        """)));
    }
}
