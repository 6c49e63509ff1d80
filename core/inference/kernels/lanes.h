// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Vectors as wide as the including file is compiled for. Nothing of the standard library: an inline function
// of it, compiled here for AVX-512, might be the copy that the linker keeps for the whole program.

#include "inference/kernels/rowkernels.h"

#if defined(__AVX512F__)
#include <immintrin.h>
#endif

namespace pictor::inference {

namespace {

#if defined(__AVX512F__)
constexpr int lanes = 16;
constexpr __mmask16 allLanes = 0xffff; // GCC 12 warns of intrinsics without a mask (its bug 105593)
#elif defined(__AVX2__)
constexpr int lanes = 8;
#else
constexpr int lanes = 4;
#endif

typedef float Floats __attribute__((vector_size(lanes * 4)));
typedef std::int32_t Ints __attribute__((vector_size(lanes * 4)));
typedef std::uint32_t Words __attribute__((vector_size(lanes * 4)));
typedef std::uint16_t Halves __attribute__((vector_size(lanes * 2)));
typedef std::int8_t Bytes __attribute__((vector_size(lanes)));

inline Floats load(const float *from)
{
    Floats x;
    __builtin_memcpy(&x, from, sizeof x);
    return x;
}

inline Floats widened(Halves upper)
{
    return reinterpret_cast<Floats>(__builtin_convertvector(upper, Words) << 16);
}

inline Floats load(const Bf16 *from)
{
    Halves upper;
    __builtin_memcpy(&upper, from, sizeof upper);
    return widened(upper);
}

inline Floats load(const std::int8_t *from)
{
    Bytes bytes;
    __builtin_memcpy(&bytes, from, sizeof bytes);
    return __builtin_convertvector(__builtin_convertvector(bytes, Ints), Floats);
}

inline void store(Floats x, float *to)
{
    __builtin_memcpy(to, &x, sizeof x);
}

/// bf16, halves to even; what is smaller than a normal number may become 0.
inline Halves rounded(Floats x)
{
#if defined(__AVX512BF16__)
    return reinterpret_cast<Halves>(_mm512_cvtneps_pbh(x));
#else
    const Words bits = reinterpret_cast<Words>(x);
    return __builtin_convertvector((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16, Halves);
#endif
}

inline void store(Floats x, Bf16 *to)
{
    const Halves upper = rounded(x);
    __builtin_memcpy(to, &upper, sizeof upper);
}

// The last `count` elements of a row, fewer than a vector. Lanes beyond them become `filling`, and are not
// stored.
#if defined(__AVX512F__)

inline Floats loadPart(const float *from, std::ptrdiff_t count, float filling)
{
    return _mm512_mask_loadu_ps(_mm512_set1_ps(filling), static_cast<__mmask16>((1U << count) - 1), from);
}

inline Floats loadPart(const Bf16 *from, std::ptrdiff_t count, Bf16 filling)
{
    const __m256i others = _mm256_set1_epi16(static_cast<short>(filling.bits));
    const auto mask = static_cast<__mmask16>((1U << count) - 1);
    return widened(reinterpret_cast<Halves>(_mm256_mask_loadu_epi16(others, mask, from)));
}

inline void storePart(Floats x, float *to, std::ptrdiff_t count)
{
    _mm512_mask_storeu_ps(to, static_cast<__mmask16>((1U << count) - 1), x);
}

inline void storePart(Floats x, Bf16 *to, std::ptrdiff_t count)
{
    const Halves upper = rounded(x);
    _mm256_mask_storeu_epi16(to, static_cast<__mmask16>((1U << count) - 1), reinterpret_cast<__m256i>(upper));
}

#else

template <class T> inline Floats loadPart(const T *from, std::ptrdiff_t count, T filling)
{
    T buffer[lanes];
    for (int i = 0; i < lanes; ++i)
        buffer[i] = i < count ? from[i] : filling;
    return load(buffer);
}

template <class T> inline void storePart(Floats x, T *to, std::ptrdiff_t count)
{
    T buffer[lanes];
    store(x, buffer);
    for (int i = 0; i < count; ++i)
        to[i] = buffer[i];
}

#endif

/// The first `count` lanes, zeros in the others.
inline Floats firstLanes(Floats x, std::ptrdiff_t count)
{
    Ints lane;
    for (int i = 0; i < lanes; ++i)
        lane[i] = i;
    return lane < static_cast<std::int32_t>(count) ? x : Floats{};
}

/// Elements 2i and 2i + 1 swapped.
inline Floats neighbours(Floats x)
{
#if defined(__AVX512F__)
    return __builtin_shufflevector(x, x, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
#elif defined(__AVX2__)
    return __builtin_shufflevector(x, x, 1, 0, 3, 2, 5, 4, 7, 6);
#else
    return __builtin_shufflevector(x, x, 1, 0, 3, 2);
#endif
}

inline float sum(Floats x)
{
    float total = 0;
    for (int i = 0; i < lanes; ++i)
        total += x[i];
    return total;
}

inline Floats max(Floats a, Floats b)
{
#if defined(__AVX512F__)
    return _mm512_maskz_max_ps(allLanes, a, b);
#else
    return a > b ? a : b;
#endif
}

inline float largest(Floats x)
{
    float most = x[0];
    for (int i = 1; i < lanes; ++i)
        most = x[i] > most ? x[i] : most;
    return most;
}

/// To the nearest whole number, halves to even; |x| < 2^22.
inline Floats roundEven(Floats x)
{
#if defined(__AVX512F__)
    return _mm512_maskz_roundscale_ps(allLanes, x, 0);
#else
    constexpr float rounding = 12582912.0F; // 1.5 · 2^23: no bits after the point are left when this is added
    return (x + rounding) - rounding;
#endif
}

/// x · 2^n for whole n, where the result is a normal number.
inline Floats scalef(Floats x, Floats n)
{
#if defined(__AVX512F__)
    return _mm512_maskz_scalef_ps(allLanes, x, n);
#else
    const Ints power = (__builtin_convertvector(n, Ints) + 127) << 23;
    return x * reinterpret_cast<Floats>(power);
#endif
}

/// e^x to 2 units in the last place: |r| <= ln 2 / 2 is left of x, and the Cephes library's polynomial does
/// that.
inline Floats exponential(Floats x)
{
    constexpr float lowest = -87.0F; // e^x is a normal number in between
    constexpr float highest = 88.0F;
    x = x < lowest ? Floats{} + lowest : x;
    x = x > highest ? Floats{} + highest : x;

    const Floats n = roundEven(x * 1.44269504F);
    const Floats r = (x - n * 0.693359375F) + n * 2.12194440e-4F; // ln 2 in two parts

    Floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    return scalef(p * r * r + r + 1.0F, n);
}

/// 2^x for x <= 0, off by less than 3e-6 of it, which bf16 does not tell apart; from -100 on down 2^-100, so
/// that a share of it is a normal number still, which processors are fast with. The polynomial is the one of
/// degree 4 with the least relative error on [-1/2, 1/2].
inline Floats approximateExp2(Floats x)
{
    x = max(Floats{} - 100.0F, x); // x second: if it is NaN, it stays so
    const Floats n = roundEven(x);
    const Floats r = x - n;
    Floats p = r * 9.57010191e-3F + 5.59178603e-2F;
    p = p * r + 2.40247448e-1F;
    p = p * r + 6.93121815e-1F;
    p = p * r + 9.99999261e-1F;
    return scalef(p, n);
}

} // namespace

} // namespace pictor::inference
