package org.jiuwen.archive;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A printed 上接 or 下转 转版.
 *
 * @param page the number of the page that it names
 * @param mark the marker as printed
 */
@Embeddable
public record Jump(@Nullable Integer page, @Nullable String mark) {}
