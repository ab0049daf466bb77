import re
A=[]
def S(level,mn,mx,period,approx,cond,quote,also=None):
    d=dict(level=level,min=mn,max=mx,period=period,approximate=approx,condition=cond,quote=quote)
    if also: d['level_also']=also
    return d
def L(items):
    out=[]
    for i in items:
        l,_,q=i.partition('|'); out.append(dict(label=l.strip(),quote=(q or l).strip()))
    return out
def art(base,text,occupation,also,city,lang,salary,unq,dis,skills,opt,langs,train,ind,city_also=(),enc='utf-8',nl='\n',note=None):
    g=dict(file=base+'.txt',occupation=occupation,occupation_also=list(also),city=city,city_also=list(city_also),language=lang,
      salary=salary,unquantified=[dict(condition=c,quote=q) for c,q in unq],distractors=dis,skills=L(skills),skills_optional=L(opt),
      languages=langs,training=L(train),industries=L(ind))
    if note: g['_note']=note
    A.append((base,text.strip('\n')+'\n',g,enc,nl))
