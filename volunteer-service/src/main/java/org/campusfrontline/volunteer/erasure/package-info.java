/// Erasing a person who has left: what is only about them goes, what others' sums rest on stays under a pseudonym that
/// nobody can lead back. What happens to each column is one table, `ErasurePlan`.
@NullMarked
package org.campusfrontline.volunteer.erasure;

import org.jspecify.annotations.NullMarked;
