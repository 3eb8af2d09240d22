package org.campusfrontline.platform.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/// A test of the running service on real parts: every HTTP answer is held against its OpenAPI document and every event
/// that the service sends against its schema, without a word from the test. The tag is for runs on another database, in
/// which tests without one would find nothing new.
@QuarkusTest
@Tag("database")
@WithTestResource(CampusParts.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CampusTest {}
