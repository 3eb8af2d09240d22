package org.campusfrontline.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The problem codes with which an endpoint refuses by its own rules, such as `VOL-2003`; the document names each with
/// its status and its sentences. A code that no `ProblemCode` has stops the build.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    String[] value();
}
