/// Reads the topics from their start again and compares.
@NullMarked
package org.campusfrontline.assessment.replay;

import org.jspecify.annotations.NullMarked;
