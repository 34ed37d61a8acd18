import Files
import Foundation

/// Zips as programs make them, and made here.
enum ZipSamples {
    /// The JSON of a school that the minimal site knows.
    static let result = [
        #"{"format":"scandossier-result","formatVersion":1,"id":"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8"#,
        #"e55","createdAt":"2026-11-23T09:00:00+01:00","modifiedAt":"2026-11-23T10:00:00+01:00","s"#,
        #"can":{"id":"proef","version":"1","digest":""},"school":{"code":"12AB00","name":"De Eik","#,
        #""sector":"po"},"round":"2026-2027","respondents":["schoolleider"],"sharing":"none","shar"#,
        #"eNotes":false,"answers":{"gedeelde-visie":{"current":1,"target":null,"state":"answered","#,
        #""attention":"","nextSteps":[],"priority":false,"offer":false}}}"#,
    ].joined()

    /// Deflated and written in one stream, as a cloud folder does: sizes stand behind the files, names in UTF-8. Made by
    /// Python's `zipfile`: `Scans 2026/scan één (1).json.txt`, a photo, and what is hidden.
    static let streamed = decode(
        """
        UEsDBBQACAgIAABQd10AAAAAAAAAAAAAAAAiAAAAU2NhbnMgMjAyNi9zY2FuIMOpw6luICgxKS5qc29uLnR4dGWQTU8DIRCG/4rhaklg
        +2X3VqNXLxovxgOFYUukzGZgq6bZ/+7QbT1oQgjDvvPsw5yERzqYIlqRrUkOcw5AkiAPsYjZ5esrUA6YRKtnIjjOqp2yK69ALnbayYVd
        buTGzEE2fuW0XZs7WC652xKYAm5b8Y1qVlJr2cxf1KZVitet0rxz7oAu+PA/qNWfYHUU7WmS6AnB8+Xxaic0Vy50kCtHjDW/R4y1w6KD
        mmi292dSModaP8DNY/ioZLAFqVKxNhIOyV1leFtzhIfSY3KQShbt24UdITgg8c6EvaGQOm5KmEBMF/CEBTjuTcwwEyblT7atQh04gOhA
        HgOP/Kw4EDH8POViqAM+piFGJhUeI4OndnAMN6Vwdnp2fQ58lecCfTVjl54CUijfvz9G79lyqsZx/AFQSwcIhvSMUTMBAAD3AQAAUEsD
        BBQACAAIAABQd10AAAAAAAAAAAAAAAARAAAAX19NQUNPU1gvLl94Lmpzb26rAABQSwcIgxbcjAMAAAABAAAAUEsDBBQACAAIAABQd10A
        AAAAAAAAAAAAAAAPAAAALnZlcmJvcmdlbi5qc29uq64FAFBLBwhDv6ajBAAAAAIAAABQSwMEFAAIAAgAAFB3XQAAAAAAAAAAAAAAAAgA
        AABmb3RvLnBuZ+sM8HPn5ZLiMiASAABQSwcIZUoEDA0AAAAwAAAAUEsBAhQDFAAICAgAAFB3XYb0jFEzAQAA9wEAACIAAAAAAAAAAAAA
        AIABAAAAAFNjYW5zIDIwMjYvc2NhbiDDqcOpbiAoMSkuanNvbi50eHRQSwECFAMUAAgACAAAUHddgxbcjAMAAAABAAAAEQAAAAAAAAAA
        AAAAgAGDAQAAX19NQUNPU1gvLl94Lmpzb25QSwECFAMUAAgACAAAUHddQ7+mowQAAAACAAAADwAAAAAAAAAAAAAAgAHFAQAALnZlcmJv
        cmdlbi5qc29uUEsBAhQDFAAIAAgAAFB3XWVKBAwNAAAAMAAAAAgAAAAAAAAAAAAAAIABBgIAAGZvdG8ucG5nUEsFBgAAAAAEAAQAAgEA
        AEkCAAAAAA==
        """
    )

    /// With its sizes and places in 64 bits.
    static let large = decode(
        """
        UEsDBC0AAAAIAABQd12G9IxR//////////8GABQAYS5qc29uAQAQAPcBAAAAAAAAMwEAAAAAAABlkE1PAyEQhv+K4WpJYPtl91ajVy8a
        L8YDhWFLpMxmYKum2f/u0G09aEIIw77z7MOchEc6mCJaka1JDnMOQJIgD7GI2eXrK1AOmESrZyI4zqqdsiuvQC522smFXW7kxsxBNn7l
        tF2bO1guudsSmAJuW/GNalZSa9nMX9SmVYrXrdK8c+6ALvjwP6jVn2B1FO1pkugJwfPl8WonNFcudJArR4w1v0eMtcOig5potvdnUjKH
        Wj/AzWP4qGSwBalSsTYSDsldZXhbc4SH0mNykEoW7duFHSE4IPHOhL2hkDpuSphATBfwhAU47k3MMBMm5U+2rUIdOIDoQB4Dj/ysOBAx
        /DzlYqgDPqYhRiYVHiODp3ZwDDelcHZ6dn0OfJXnAn01Y5eeAlIo378/Ru/ZcqrGcfwBUEsBAi0DLQAAAAgAAFB3XYb0jFH/////////
        /wYAHAAAAAAAAAAAAIAB/////2EuanNvbgEAGAD3AQAAAAAAADMBAAAAAAAAAAAAAAAAAABQSwYGLAAAAAAAAAAtAC0AAAAAAAAAAAAB
        AAAAAAAAAAEAAAAAAAAAUAAAAAAAAABrAQAAAAAAAFBLBgcAAAAAuwEAAAAAAAABAAAAUEsFBgAAAAD///////////////8AAA==
        """
    )

    private static func decode(_ text: String) -> [UInt8] {
        Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    }

    /// Stored, not packed.
    ///
    /// - Parameters:
    ///   - claimed: the size that the directory claims.
    ///   - method: the way of packing that it claims.
    static func stored(
        _ files: [(name: String, bytes: [UInt8])],
        claimed: Int? = nil,
        method: Int = 0,
        flags: Int = 0,
        checksum: UInt32? = nil
    ) -> [UInt8] {
        func little(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
        var zip: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in files {
            let offset = zip.count
            let sum = Int(checksum ?? Inflate.checksum(of: bytes))
            var common = little(20, 2) + little(flags, 2) + little(method, 2) + little(0, 4) + little(sum, 4)
            common += little(bytes.count, 4) + little(claimed ?? bytes.count, 4)
            common += little(name.utf8.count, 2) + little(0, 2)
            zip += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + bytes
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common
            directory += little(0, 10) + little(offset, 4) + Array(name.utf8)
        }
        let start = zip.count
        zip += directory + [0x50, 0x4B, 5, 6] + little(0, 4)
        zip += little(files.count, 2) + little(files.count, 2)
        return zip + little(directory.count, 4) + little(start, 4) + little(0, 2)
    }
}
