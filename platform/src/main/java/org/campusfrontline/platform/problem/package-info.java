/// Turns refusals and exceptions into RFC 9457 answers in the reader's language.
@NullMarked
package org.campusfrontline.platform.problem;

import org.jspecify.annotations.NullMarked;
