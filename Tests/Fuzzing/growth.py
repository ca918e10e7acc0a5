#!/usr/bin/env python3
"""Measures whether the time for one file grows faster than the file: nesting, repetition, references and
what never ends, in every format.

usage: Tests/Fuzzing/growth.py ROPA [SHAPE...]

Prints the processor time in user mode for a file of 250, 500 and 1,000 kB of each shape, and `<<<<<` (and ends
with 1) where twice the size takes more than 2.7 times the time. No test: times differ between machines.
"""
import os, plistlib, resource, shutil, struct, subprocess, sys, tempfile

def binary(n, shape):
    if shape=='flat': return plistlib.dumps({("k%d"%i):"v" for i in range(n//20)},fmt=plistlib.FMT_BINARY)
    if shape=='arrays':
        d={"k":[["v"]*10 for _ in range(n//60)]}; return plistlib.dumps(d,fmt=plistlib.FMT_BINARY)
    if shape=='shared':  # DAG: each array refers twice to the next: exponential
        k=max(10,min(200,n//1000)); objs=[]
        for i in range(k): objs.append(bytes([0xA2])+struct.pack(">H",i+1)*2)
        objs.append(b"\x51a"); body=b"bplist00"; offs=[]
        root=len(objs); objs.append(bytes([0xD1])+struct.pack(">H",len(objs)+1)+struct.pack(">H",0)); objs.append(b"\x51k")
        for o in objs: offs.append(len(body)); body+=o
        t=len(body); body+=b"".join(struct.pack(">I",o) for o in offs)
        return body+b"\0"*6+bytes([4,2])+struct.pack(">QQQ",len(objs),root,t)
    if shape=='wide': # one array with n refs to one big array
        m=int((n/2)**0.5*20); objs=[]
        big=bytes([0xAF,0x12])+struct.pack(">I",m)+struct.pack(">H",2)*m
        out=bytes([0xAF,0x12])+struct.pack(">I",m)+struct.pack(">H",1)*m
        objs=[out,big,b"\x51a",bytes([0xD1])+struct.pack(">H",4)+struct.pack(">H",0),b"\x51k"]
        body=b"bplist00"; offs=[]
        for o in objs: offs.append(len(body)); body+=o
        t=len(body); body+=b"".join(struct.pack(">I",o) for o in offs)
        return body+b"\0"*6+bytes([4,2])+struct.pack(">QQQ",len(objs),3,t)
P='<plist version="1.0">'
shapes={
 'plist-flat':('Info.plist',lambda n:(P+'<dict>'+'<key>k</key><string>v</string>'*(n//31)+'</dict></plist>')),
 'plist-array':('Info.plist',lambda n:(P+'<array>'+'<string>v</string>'*(n//18)+'</array></plist>')),
 'plist-deep':('Info.plist',lambda n:(P+'<array>'*(n//17)+'</array>'*(n//17)+'</plist>')),
 'plist-arrays-in-deep':('Info.plist',lambda n:(P+'<array>'*200+'<string>v</string>'*(n//18)+'</array>'*200+'</plist>')),
 'plist-open':('Info.plist',lambda n:(P+'<a'*(n//2))),
 'plist-amp':('Info.plist',lambda n:(P+'<dict><key>'+'&amp;'*(n//5)+'</key></dict></plist>')),
 'plist-amp2':('Info.plist',lambda n:(P+'<dict><key>'+'&'*(n)+'</key></dict></plist>')),
 'plist-comment':('Info.plist',lambda n:(P+'<!-- '*(n//5))),
 'plist-comment2':('Info.plist',lambda n:(P+'<dict>'+'<!----><key>a</key>'*(n//19)+'</dict></plist>')),
 'plist-cdata':('Info.plist',lambda n:(P+'<dict><key>k</key><string>'+'<![CDATA[a]]>'*(n//13)+'</string></dict></plist>')),
 'plist-longkey':('Info.plist',lambda n:(P+'<dict><key>'+'k'*(n//2)+'</key><dict>'+'<key>k</key><string>v</string>'*(n//62)+'</dict></dict></plist>')),
 'plist-attrs':('Info.plist',lambda n:(P+'<dict '+'a="b" '*(n//6)+'/></plist>')),
 'plist-attrs2':('Info.plist',lambda n:(P+'<dict '+''.join('a%d="b" '%i for i in range(n//11))+'/></plist>')),
 'plist-doctype':('Info.plist',lambda n:('<!DOCTYPE plist ['+'<!ENTITY a "b">'*(n//15)+']>'+P+'</plist>')),
 'bplist-flat':('Info.plist',lambda n:binary(n,'flat')),
 'bplist-arrays':('Info.plist',lambda n:binary(n,'arrays')),
 'bplist-shared':('Info.plist',lambda n:binary(n,'shared')),
 'bplist-wide':('Info.plist',lambda n:binary(n,'wide')),
 'podfile-escaped':('Podfile',lambda n:'\\"\n'*(n//3)),
 'podfile-slashes':('Podfile',lambda n:'/\\'*(n//2)),
 'pbx-escaped':('A.xcodeproj/project.pbxproj',lambda n:'{a='+'\\"\n'*(n//3)),
 'env-escaped':('.env',lambda n:'\\"\n'*(n//3)),
 'sql-escaped':('a.sql',lambda n:"E'\\\\'\n"*(n//5)),
 'yaml-escaped':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+'a: "\\\"\n'*(n//7)),
 'graphql-escaped':('a.graphql',lambda n:'\\"""\n'*(n//5)),
 'privacy-types':('PrivacyInfo.xcprivacy',lambda n:(P+'<dict><key>NSPrivacyCollectedDataTypes</key><array>'+'<dict><key>NSPrivacyCollectedDataType</key><string>NSPrivacyCollectedDataTypeEmailAddress</string><key>NSPrivacyCollectedDataTypePurposes</key><array><string>NSPrivacyCollectedDataTypePurposeAnalytics</string></array></dict>'*(n//260)+'</array></dict></plist>')),
 'privacy-domains':('PrivacyInfo.xcprivacy',lambda n:(P+'<dict><key>NSPrivacyTrackingDomains</key><array>'+''.join('<string>h%d.org</string>'%i for i in range(n//28))+'</array></dict></plist>')),
 'coredata':('M.xcdatamodeld/M.xcdatamodel/contents',lambda n:('<model>'+''.join('<entity name="E%d"><attribute name="email%d" attributeType="String"/></entity>'%(i,i) for i in range(n//80))+'</model>')),
 'coredata-attrs':('M.xcdatamodeld/M.xcdatamodel/contents',lambda n:('<model><entity name="E">'+''.join('<attribute name="email%d" attributeType="String"/>'%i for i in range(n//52))+'</entity></model>')),
 'sql-tables':('a.sql',lambda n:''.join('CREATE TABLE t%d (id int, email text);\n'%i for i in range(n//42))),
 'sql-columns':('a.sql',lambda n:'CREATE TABLE t ('+','.join('email%d text'%i for i in range(n//16))+');'),
 'sql-alter':('a.sql',lambda n:'CREATE TABLE t (id int);'+''.join('ALTER TABLE t ADD COLUMN email%d text;'%i for i in range(n//40))),
 'sql-alter2':('a.sql',lambda n:''.join('ALTER TABLE t%d ADD COLUMN email text;'%i for i in range(n//40))),
 'sql-parens':('a.sql',lambda n:'CREATE TABLE t (id int DEFAULT '+'('*(n//2)+')'*(n//2)+');'),
 'sql-open':('a.sql',lambda n:'CREATE TABLE t ('*(n//16)),
 'sql-dollar':('a.sql',lambda n:'$a$ '*(n//4)),
 'sql-dollar2':('a.sql',lambda n:''.join('$a%d$ '%i for i in range(n//8))),
 'sql-dollar3':('a.sql',lambda n:'$'*n),
 'sql-comment':('a.sql',lambda n:'/* '*(n//3)),
 'sql-quote':('a.sql',lambda n:"'' "*(n//3)),
 'sql-quote2':('a.sql',lambda n:'CREATE TABLE t ("'+'a'*(n)+'" int)'),
 'sql-constraint':('a.sql',lambda n:'CREATE TABLE t (id int '+'CHECK (a > 1) '*(n//14)+');'),
 'sql-insert':('a.sql',lambda n:"INSERT INTO t VALUES "+"(1,'a'),"*(n//8)),
 'graphql-fields':('a.graphql',lambda n:'type T {'+''.join('email%d: String\n'%i for i in range(n//16))+'}'),
 'graphql-types':('a.graphql',lambda n:''.join('type T%d { email: String }\n'%i for i in range(n//30))),
 'graphql-deep':('a.graphql',lambda n:'{a'*(n//2)),
 'graphql-list':('a.graphql',lambda n:'type T { a: '+'['*(n//2)+'Int'+']'*(n//2)+'}'),
 'graphql-args':('a.graphql',lambda n:'type T { a('+'b: [Int] = [1,2], '*(n//18)+'): Int }'),
 'graphql-block':('a.graphql',lambda n:'"""'*(n//3)),
 'graphql-descr':('a.graphql',lambda n:'"a" '*(n//4)),
 'proto-fields':('a.proto',lambda n:'message M {'+''.join('string email%d = %d;\n'%(i,i) for i in range(n//24))+'}'),
 'proto-deep':('a.proto',lambda n:'message M {'*(n//11)+'}'*(n//11)),
 'proto-options':('a.proto',lambda n:'message M { string a = 1 ['+'(x).y = {a: [1]}, '*(n//18)+'];}'),
 'proto-map':('a.proto',lambda n:'message M { '+'map<string, '*(n//12)+'}'),
 'json-schema':('a.schema.json',lambda n:'{"$schema":"https://json-schema.org/x","properties":{'+','.join('"email%d":{"type":"string"}'%i for i in range(n//32))+'}}'),
 'json-schema-ref':('a.schema.json',lambda n:'{"$schema":"https://json-schema.org/x","$defs":{'+','.join('"d%d":{"$ref":"#/$defs/d%d"}'%(i,i+1) for i in range(n//36))+'},"properties":{"email":{"$ref":"#/$defs/d0"}}}'),
 'json-schema-allof':('a.schema.json',lambda n:'{"$schema":"https://json-schema.org/x","$defs":{'+','.join('"d%d":{"allOf":[{"$ref":"#/$defs/d%d"},{"$ref":"#/$defs/d%d"}],"properties":{"email%d":{}}}'%(i,i+1,i+1,i) for i in range(n//100))+'},"properties":{"x":{"$ref":"#/$defs/d0"}}}'),
 'json-deep':('appsettings.json',lambda n:'{"a":'*250+'['+'1,'*(n//2)+']'+'}'*250),
 'json-flat':('appsettings.json',lambda n:'{'+','.join('"a%d":"b"'%i for i in range(n//12))+'}'),
 'json-comments':('appsettings.json',lambda n:'{'+'// a\n'*(n//5)+'}'),
 'json-strings':('appsettings.json',lambda n:'{"a":"'+'\\u0041'*(n//6)+'"}'),
 'json-longkeys':('appsettings.json',lambda n:'{"'+'k'*(n//2)+'":{'+','.join('"a%d":"b"'%i for i in range(n//24))+'}}'),
 'resolved':('Package.resolved',lambda n:'{"version":2,"pins":['+','.join('{"identity":"a%d","location":"https://h.org/a%d","state":{"version":"1.0.0"}}'%(i,i) for i in range(n//80))+']}'),
 'yaml-schemas':('openapi.yaml',lambda n:'openapi: 3.0.0\ncomponents:\n  schemas:\n'+''.join('    U%d:\n      properties:\n        email: {type: string}\n'%i for i in range(n//64))),
 'yaml-props':('openapi.yaml',lambda n:'openapi: 3.0.0\ncomponents:\n  schemas:\n    U:\n      properties:\n'+''.join('        email%d: {type: string}\n'%i for i in range(n//36))),
 'yaml-lists':('openapi.yaml',lambda n:'openapi: 3.0.0\nx:\n'+'- - - a\n'*(n//8)),
 'yaml-flow':('openapi.yaml',lambda n:'openapi: 3.0.0\nx: '+'['*(n//2)+']'*(n//2)),
 'yaml-flow2':('openapi.yaml',lambda n:'openapi: 3.0.0\nx: {'+'a: [b, c],\n'*(n//12)+'}'),
 'yaml-flow3':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+'x: {\n'*(n//5)),
 'yaml-block':('openapi.yaml',lambda n:'openapi: 3.0.0\nx: |\n'+'  a\n'*(n//4)),
 'yaml-blank':('openapi.yaml',lambda n:'openapi: 3.0.0\nx: |\n'+'\n'*n),
 'yaml-quote':('openapi.yaml',lambda n:'openapi: 3.0.0\nx: "'+'a\n'*(n//2)),
 'yaml-quote2':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+'x: "a\n'*(n//6)),
 'yaml-deep':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+''.join(' '*i+'a:\n' for i in range(int((2*n)**.5)))),
 'yaml-comment':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+'# a\n'*(n//4)),
 'yaml-longkey':('openapi.yaml',lambda n:'openapi: 3.0.0\n'+'a'*n+'\n'),
 'pbx-objects':('A.xcodeproj/project.pbxproj',lambda n:'{objects={'+''.join('A%d={isa=PBXFileReference;name=F%d.framework;path=F%d.framework;};'%(i,i,i) for i in range(n//70))+'};}'),
 'pbx-packages':('A.xcodeproj/project.pbxproj',lambda n:'{objects={'+''.join('A%d={isa=XCRemoteSwiftPackageReference;repositoryURL="https://h.org/a%d";};B%d={isa=XCSwiftPackageProductDependency;package=A%d;productName=P%d;};'%(i,i,i,i,i) for i in range(n//150))+'};}'),
 'pbx-settings':('A.xcodeproj/project.pbxproj',lambda n:'{objects={A={isa=XCBuildConfiguration;buildSettings={'+''.join('K%d="a$(K%d)";'%(i,i+1) for i in range(n//22))+'};};};}'),
 'pbx-settings2':('A.xcodeproj/project.pbxproj',lambda n:'{objects={'+''.join('A%d={isa=XCBuildConfiguration;buildSettings={K="a$(K%d)";};};'%(i,i+1) for i in range(n//62))+'};}'),
 'pbx-deep':('A.xcodeproj/project.pbxproj',lambda n:'{a='*(n//3)),
 'pbx-list':('A.xcodeproj/project.pbxproj',lambda n:'{objects={A={isa=B;l=('+'a,'*(n//2)+');};};}'),
 'pbx-comment':('A.xcodeproj/project.pbxproj',lambda n:'{'+'/* '*(n//3)),
 'env':('.env',lambda n:''.join('EMAIL%d=a$EMAIL%d\n'%(i,i-1) for i in range(n//24))),
 'env-quote':('.env',lambda n:'A="b\n'*(n//5)),
 'env-quote2':('.env',lambda n:'A="'+'b\n'*(n//2)),
 'env-long':('.env',lambda n:'A='+'$A'*(n//2)),
 'xcconfig':('a.xcconfig',lambda n:''.join('K%d = a$(K%d)\n'%(i,i+1) for i in range(n//20))),
 'xcconfig2':('a.xcconfig',lambda n:'K[sdk=a]'+'[b=c]'*(n//5)+' = d'),
 'xcconfig3':('a.xcconfig',lambda n:'K = '+'$('*(n//2)),
 'podfile':('Podfile',lambda n:"pod 'A', '~> 1.0', :git => 'https://h.org'\n"*(n//43)),
 'podfile-interp':('Podfile',lambda n:'pod "'+'#{"'*(n//3)),
 'podfile-heredoc':('Podfile',lambda n:'a(<<A, <<B)\n'*(n//12)),
 'podfile-heredoc2':('Podfile',lambda n:''.join('a(<<A%d)\n'%i for i in range(n//12))),
 'podfile-percent':('Podfile',lambda n:'%w('*(n//3)),
 'podfile-do':('Podfile',lambda n:"target 'A' do\n"*(n//14)),
 'podfile-regex':('Podfile',lambda n:'a = /b'*(n//6)),
 'podlock':('Podfile.lock',lambda n:'PODS:\n'+''.join('  - A%d (1.0):\n    - B%d (= 1.0)\n'%(i,i) for i in range(n//34))),
 'cartfile':('Cartfile',lambda n:'github "o/a" ~> 1.0 # c\n'*(n//24)),
 'manifest':('Package.swift',lambda n:'// swift-tools-version:5.9\nimport PackageDescription\nlet package = Package(name: "a", dependencies: ['+''.join('.package(url: "https://h.org/a%d", from: "1.0.0"),\n'%i for i in range(n//55))+'])'),
 'swift-sql':('a.swift',lambda n:''.join('let a%d = "CREATE TABLE t%d (email TEXT)"\n'%(i,i) for i in range(n//45))),
 'swift-sql2':('a.swift',lambda n:'let a = "CREATE TABLE t ('+'\\(x) TEXT, '*(n//11)+')"\n'),
 'swift-sql3':('a.swift',lambda n:'let a = """\n'+'CREATE TABLE t (email TEXT);\n'*(n//29)+'"""\n'),
 'swift-allow':('a.swift',lambda n:'let a = 1 // ropa:allow ROPA101 until 2027-01-01 -- x\n'*(n//54)),
 'swift-email':('a.swift',lambda n:'let a = "'+'a@'*(n//2)+'"\n'),
 'swift-email2':('a.swift',lambda n:'let a = "'+':a'*(n//2)+'@"\n'),
 'swift-email3':('a.swift',lambda n:'let a = "'+'anna:x@telia.com '*(n//17)+'"\n'),
 'swift-digits':('a.swift',lambda n:'let a = "'+'1'*n+'"\n'),
 'swift-digits2':('a.swift',lambda n:'let a = "'+'1 '*(n//2)+'"\n'),
 'swift-iban':('a.swift',lambda n:'let a = "'+'SE45 5000 '*(n//10)+'"\n'),
 'swift-url':('a.swift',lambda n:'let a = "'+'http://'*(n//7)+'"\n'),
 'swift-hosts':('a.swift',lambda n:''.join('let a%d = "https://h%d.org/x"\n'%(i,i) for i in range(n//30))),
 'swift-dots':('a.swift',lambda n:'let a = "'+'a.'*(n//2)+'"\n'),
 'c-include':('a.c',lambda n:'#include "'+'a/'*(n//2)+'b.h"\n'),
 'swift-cred':('a.swift',lambda n:'let a = "'+'SG.'*(n//3)+'"\n'),
 'swift-cred2':('a.swift',lambda n:'let a = "sk_live_'+'a'*(n)+'"\n'),
 'swift-identifier':('a.swift',lambda n:'let '+'emailAddress'*(n//12)+' = 1\n'),
 'swift-fields':('a.swift',lambda n:'struct A {\n'+''.join('var email%d: String\n'%i for i in range(n//20))+'}\n'),
 'swift-print':('a.swift',lambda n:'struct U { var email: String }\nfunc f(_ u: U) {\n'+'print(u.email)\n'*(n//15)+'}\n'),
 'c-macros':('a.c',lambda n:''.join('#define A%d A%d\n'%(i,i+1) for i in range(n//20))+'int A0;\n'),
 'c-if':('a.c',lambda n:'#if A\n'*(n//6)),
 'header-lang':('a.h',lambda n:'/* '*(n//3)),
 'manifest-lang':('Package.swift',lambda n:'\n'*n),
 'yaml-lang':('a.yaml',lambda n:'openapi:\n'+'a: b\n'*(n//5)),
 'json-lang':('a.json',lambda n:'{"components":{'+','.join('"a%d":"b"'%i for i in range(n//12))+'},"openapi":"3"}'),
}

def seconds(program, folder, name, size):
    file, make = shapes[name]
    shutil.rmtree(folder)
    path = os.path.join(folder, file)
    os.makedirs(os.path.dirname(path))
    content = make(size)
    with open(path, 'wb') as output:
        output.write(content if isinstance(content, bytes) else content.encode())
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    # One that takes longer is ended by the system, and shown with this time.
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    subprocess.run([program, 'scan', '--no-cache', folder], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, preexec_fn=limit)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before

def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, wanted, slow = os.path.abspath(sys.argv[1]), sys.argv[2:], False
    folder = tempfile.mkdtemp()
    for name in wanted or shapes:
        times = [seconds(program, folder, name, 250_000 << step) for step in range(3)]
        is_slow = times[2] > 0.1 and times[2] > 2.7 * times[1]
        slow |= is_slow
        print('%-22s %s%s' % (name, ' '.join('%.3f' % time for time in times),
                              '  <<<<<' if is_slow else ''), flush=True)
    shutil.rmtree(folder)
    sys.exit(1 if slow else 0)

main()
