/// What imports share: a file becomes a job, and the job changes all or nothing.
@NullMarked
package org.campusfrontline.volunteer.imports;

import org.jspecify.annotations.NullMarked;
